import { ruReasons } from '../../report/words/ru-reasons.ts';
import type { CliWords } from './cli-words.ts';

/** What goes wrong, in Russian. */
export const ruFailures: Pick<CliWords, 'codes' | 'reasons' | 'warning'> = {
  warning: 'предупреждение',
  codes: {
    usage: 'вызов или файл настроек просит того, чего нет',
    'not-found': 'нет такого файла или папки',
    unreadable: 'не читается',
    empty: 'читать нечего',
    several: 'в файле много текстов, а нужен один',
    'is-directory': 'это папка, а нужен текст',
    'not-a-file': 'это устройство или сокет, а нужен текст',
    'too-large': 'слишком велик',
    binary: 'это не текст',
    undecodable: 'кодировка неизвестна',
    encrypted: 'защищён паролем',
    foreign: 'это не индекс dedupe или индекс другой версии',
    damaged: 'повреждён',
    locked: 'в индекс пишет другой процесс',
    output: 'результат не записан',
    internal: 'ошибка в самой программе, сообщите о ней',
  },
  reasons: {
    ...ruReasons(),
    'two texts or two folders are needed: {0} ({1} -h shows examples)':
      'нужны два текста или две папки: {0} (примеры: {1} -h)',
    'two texts or two folders are needed: dedupe A B (dedupe -h shows examples)':
      'нужны два текста или две папки: dedupe A B (примеры: dedupe -h)',
    '{0} needs an operand: {1} ({2} -h shows examples)': '{0}: не назван файл: {1} (примеры: {2} -h)',
    'too many arguments: {0} where {1} can stand. Names with spaces want quotes: {2}':
      'лишние имена в строке: {0} вместо {1} самое большее. Имена с пробелами пишутся в кавычках: {2}',
    "unknown option '{0}'": 'нет параметра «{0}»',
    "unknown option '{0}' ({1})": 'нет параметра «{0}» ({1})',
    "option '{0}' argument missing": 'у параметра «{0}» не указано значение',
    'Did you mean {0}?': 'может быть, {0}?',
    'there is no command {0}': 'нет команды {0}',
    'there is no command {0}; did you mean dedupe {1}?': 'нет команды {0}; может быть, dedupe {1}?',
    'did you mean {0}?': 'может быть, {0}?',
    'dedupe explain lists all': 'все перечислит dedupe explain',
    'one of {0}': 'можно: {0}',
    "{0}: unknown '{1}' ({2})": '{0}: нет значения «{1}» ({2})',
    "{0}: '{1}' is not {2}": '{0}: «{1}» — не {2}',
    'a number from 0 to 1': 'число от 0 до 1',
    'a whole number from {0} to {1}': 'целое число от {0} до {1}',
    "{0}: '{1}' is not a whole number": '{0}: «{1}» — не целое число',
    '{0}: names nothing': '{0}: ничего не названо',
    "{0}: '{1}' is not a day like 2026-02-27": '{0}: «{1}» — не дата вида 2026-02-27',
    "--max-size: '{0}' is no size like 500k or 20M": '--max-size: «{0}» — не размер вида 500k или 20M',
    "--within: '{0}' is no span like 30d, 2w or 6m": '--within: «{0}» — не срок вида 30d, 2w или 6m',
    'standard input can be read only once': 'стандартный ввод читается только один раз',
    'standard input can be read only once, --tracked both reads twice':
      'стандартный ввод читается только один раз, а --tracked both читает дважды',
    'is a folder and the other is none: name two texts or two folders':
      'это папка, а второе имя — нет: назовите два текста или две папки',
    '--format docx: a redline is of two texts, not of two folders':
      '--format docx: документ с правками делается из двух текстов, а не из двух папок',
    '--format docx: a Word document is nothing for a terminal; name its file with -o':
      '--format docx: документ Word не для терминала; назовите файл через -o',
    '--tracked both: compares one document, two were named': '--tracked both: сравнивает один документ, а названы два',
    '--tracked both: compares one document: dedupe FILE --tracked both':
      '--tracked both: сравнивает один документ: dedupe ФАЙЛ --tracked both',
    '--side-by-side: only text has columns, {0} has none':
      '--side-by-side: столбцы есть только у вида text, у {0} их нет',
    '--side-by-side: two texts are needed, these are two folders': '--side-by-side: нужны два текста, а это две папки',
    '--json and --format {0} ask for two formats': '--json и --format {0} просят о двух видах отчёта',
    '--format: {0} is told as {1}, not as {2}': '--format: у команды {0} есть {1}, но нет {2}',
    "--report: '{0}' is not FORMAT=FILE ({1})": '--report: «{0}» — не ВИД=ФАЙЛ ({1})',
    '--write-baseline needs --baseline FILE': '--write-baseline нужен --baseline ФАЙЛ',
    'is no baseline: {0}': 'это не файл --baseline: {0}',
    'is no baseline: {0} {1}': 'это не файл --baseline: {0} {1}',
    'check needs --against WHERE: a folder, a .jsonl file or an index':
      'check: не назван архив: --against ГДЕ — папка, файл .jsonl или индекс',
    '--between takes two paths, not {0}': '--between: нужны два пути, а названо {0}',
    '--root: no such folder': '--root: нет такой папки',
    'root: no such folder': 'root: нет такой папки',
    '{0} (--allow-empty accepts that)': '{0} (с --allow-empty это не ошибка)',
    'holds no texts': 'текстов нет',
    'line {0} is no pair {"a":{"path","id"},"b":{"path","id"}}':
      'строка {0} — не пара вида {"a":{"path","id"},"b":{"path","id"}}',
    "index: unknown action '{0}' ({1})": 'index: нет действия «{0}» ({1})',
    'index {0} needs --index INDEX': 'index {0}: не назван индекс: --index ИНДЕКС',
    'index {0} needs a path': 'index {0}: не назван путь',
    'index {0} needs two indexes: FROM TO': 'index {0}: нужны два индекса: ОТКУДА КУДА',
    'index {0} takes FROM and TO, not --index': 'index {0}: нужны ОТКУДА и КУДА, а не --index',
    'index {0} takes no paths, only --index INDEX': 'index {0}: пути не нужны, только --index ИНДЕКС',
    'index export takes --format jsonl or --format parquet': 'index export: нужен --format jsonl или --format parquet',
    '--format parquet is nothing for a terminal; name its file with -o':
      '--format parquet не для терминала; назовите файл через -o',
    '--format parquet needs the package hyparquet-writer: npm install hyparquet-writer':
      'для --format parquet нужен пакет hyparquet-writer: npm install hyparquet-writer',
    '{0} is in the index': '{0} есть в индексе',
    'cannot be copied onto itself': 'нельзя копировать в самого себя',
    'is nothing that an index can follow': 'за этим индекс следить не может',
    '{0}: is the archive all there? (--dry-run lists them, --force does it)':
      '{0}: весь ли архив на месте? (--dry-run перечислит, --force выполнит)',
    'is there already and stays as it is': 'уже есть и остаётся как есть',
    "completion: unknown shell '{0}' ({1})": 'completion: нет оболочки «{0}» ({1})',
    "explain: unknown '{0}' ({1})": 'explain: нет такого имени, «{0}» ({1})',
    'holds no settings (an object is needed)': 'настроек нет (нужен объект)',
    'is no JSON: {0}': 'это не JSON: {0}',
    "unknown setting '__proto__'": 'нет настройки «__proto__»',
    "unknown setting '{0}'": 'нет настройки «{0}»',
    "unknown setting '{0}' ({1})": 'нет настройки «{0}» ({1})',
    'could not be read: {0}': 'не прочитано: {0}',
    'could not be read (and {0} more): {1}': 'не прочитано (и ещё {0}): {1}',
    'needs {0} columns, here are {1}; told in one column':
      'нужно {0} знаков в ширину, здесь {1}; показано в один столбец',
    '{0} written': 'файл {0} записан',
  },
};
