import { kkReasons } from '../../report/words/kk-reasons.ts';
import type { CliWords } from './cli-words.ts';

/** What goes wrong, in Kazakh. */
export const kkFailures: Pick<CliWords, 'codes' | 'reasons' | 'warning'> = {
  warning: 'ескерту',
  codes: {
    usage: 'шақыруда немесе баптаулар файлында жоқ нәрсе сұралған',
    'not-found': 'мұндай файл да, қалта да жоқ',
    unreadable: 'оқылмайды',
    empty: 'оқитын ештеңе жоқ',
    several: 'файлда мәтін көп, біреу керек',
    'is-directory': 'бұл — қалта, мәтін керек',
    'not-a-file': 'бұл — құрылғы немесе сокет, мәтін керек',
    'too-large': 'тым үлкен',
    binary: 'бұл мәтін емес',
    undecodable: 'кодталуы белгісіз',
    encrypted: 'құпиясөзбен қорғалған',
    foreign: 'бұл dedupe индексі емес немесе басқа нұсқаның индексі',
    damaged: 'бүлінген',
    locked: 'индекске басқа процесс жазып жатыр',
    output: 'нәтиже жазылмады',
    internal: 'бағдарламаның өз қатесі, хабарлаңыз',
  },
  reasons: {
    ...kkReasons(),
    'two texts or two folders are needed: {0} ({1} -h shows examples)':
      'екі мәтін немесе екі қалта керек: {0} (мысалдары: {1} -h)',
    'two texts or two folders are needed: dedupe A B (dedupe -h shows examples)':
      'екі мәтін немесе екі қалта керек: dedupe A B (мысалдары: dedupe -h)',
    '{0} needs an operand: {1} ({2} -h shows examples)': '{0}: файл аталмаған: {1} (мысалдары: {2} -h)',
    'too many arguments: {0} where {1} can stand. Names with spaces want quotes: {2}':
      'жолда артық ат бар: {0}, ал ең көбі {1} болады. Бос орны бар аттар тырнақшаға алынады: {2}',
    "unknown option '{0}'": '«{0}» параметрі жоқ',
    "unknown option '{0}' ({1})": '«{0}» параметрі жоқ ({1})',
    "option '{0}' argument missing": '«{0}» параметрінің мәні көрсетілмеген',
    'Did you mean {0}?': 'мүмкін, {0}?',
    'there is no command {0}': '{0} пәрмені жоқ',
    'there is no command {0}; did you mean dedupe {1}?': '{0} пәрмені жоқ; мүмкін, dedupe {1}?',
    'did you mean {0}?': 'мүмкін, {0}?',
    'dedupe explain lists all': 'бәрін dedupe explain тізеді',
    'one of {0}': 'болатыны: {0}',
    "{0}: unknown '{1}' ({2})": '{0}: «{1}» мәні жоқ ({2})',
    "{0}: '{1}' is not {2}": '{0}: «{1}» — {2} емес',
    'a number from 0 to 1': '0 мен 1 арасындағы сан',
    'a whole number from {0} to {1}': '{0} мен {1} арасындағы бүтін сан',
    "{0}: '{1}' is not a whole number": '{0}: «{1}» — бүтін сан емес',
    '{0}: names nothing': '{0}: ештеңе аталмаған',
    "{0}: '{1}' is not a day like 2026-02-27": '{0}: «{1}» — 2026-02-27 тәрізді күн емес',
    "--max-size: '{0}' is no size like 500k or 20M": '--max-size: «{0}» — 500k немесе 20M тәрізді өлшем емес',
    "--within: '{0}' is no span like 30d, 2w or 6m": '--within: «{0}» — 30d, 2w немесе 6m тәрізді мерзім емес',
    'standard input can be read only once': 'стандартты кіріс тек бір рет оқылады',
    'standard input can be read only once, --tracked both reads twice':
      'стандартты кіріс тек бір рет оқылады, ал --tracked both екі рет оқиды',
    'is a folder and the other is none: name two texts or two folders':
      'бұл — қалта, екіншісі олай емес: екі мәтінді немесе екі қалтаны атаңыз',
    '--format docx: a redline is of two texts, not of two folders':
      '--format docx: түзетулері бар құжат екі қалтадан емес, екі мәтіннен жасалады',
    '--format docx: a Word document is nothing for a terminal; name its file with -o':
      '--format docx: Word құжаты терминалға арналмаған; файлын -o арқылы атаңыз',
    '--tracked both: compares one document, two were named': '--tracked both: бір құжатты салыстырады, екеуі аталған',
    '--tracked both: compares one document: dedupe FILE --tracked both':
      '--tracked both: бір құжатты салыстырады: dedupe ФАЙЛ --tracked both',
    '--side-by-side: only text has columns, {0} has none':
      '--side-by-side: бағандар text түрінде ғана бар, {0} түрінде жоқ',
    '--side-by-side: two texts are needed, these are two folders': '--side-by-side: екі мәтін керек, бұлар — екі қалта',
    '--json and --format {0} ask for two formats': '--json мен --format {0} екі түрлі есеп сұрайды',
    '--format: {0} is told as {1}, not as {2}': '--format: {0} пәрменінде {1} бар, {2} жоқ',
    "--report: '{0}' is not FORMAT=FILE ({1})": '--report: «{0}» — ТҮРІ=ФАЙЛ емес ({1})',
    '--write-baseline needs --baseline FILE': '--write-baseline үшін --baseline ФАЙЛ керек',
    'is no baseline: {0}': 'бұл --baseline файлы емес: {0}',
    'is no baseline: {0} {1}': 'бұл --baseline файлы емес: {0} {1}',
    'check needs --against WHERE: a folder, a .jsonl file or an index':
      'check: мұрағат аталмаған: --against ҚАЙДА — қалта, .jsonl файлы немесе индекс',
    '--between takes two paths, not {0}': '--between: екі жол керек, аталғаны {0}',
    '--root: no such folder': '--root: мұндай қалта жоқ',
    'root: no such folder': 'root: мұндай қалта жоқ',
    '{0} (--allow-empty accepts that)': '{0} (--allow-empty мұны қате санамайды)',
    'holds no texts': 'мәтіндер жоқ',
    'line {0} is no pair {"a":{"path","id"},"b":{"path","id"}}':
      '{0}-жол {"a":{"path","id"},"b":{"path","id"}} тәрізді жұп емес',
    "index: unknown action '{0}' ({1})": 'index: «{0}» әрекеті жоқ ({1})',
    'index {0} needs --index INDEX': 'index {0}: индекс аталмаған: --index ИНДЕКС',
    'index {0} needs a path': 'index {0}: жол аталмаған',
    'index {0} needs two indexes: FROM TO': 'index {0}: екі индекс керек: ҚАЙДАН ҚАЙДА',
    'index {0} takes FROM and TO, not --index': 'index {0}: --index емес, ҚАЙДАН және ҚАЙДА керек',
    'index {0} takes no paths, only --index INDEX': 'index {0}: жолдар керек емес, тек --index ИНДЕКС',
    'index export takes --format jsonl or --format parquet': 'index export: --format jsonl не --format parquet керек',
    '--format parquet is nothing for a terminal; name its file with -o':
      '--format parquet терминалға арналмаған; файлды -o арқылы атаңыз',
    '--format parquet needs the package hyparquet-writer: npm install hyparquet-writer':
      '--format parquet үшін hyparquet-writer пакеті керек: npm install hyparquet-writer',
    '{0} is in the index': '{0} индексте бар',
    'cannot be copied onto itself': 'өзіне көшіруге болмайды',
    'is nothing that an index can follow': 'индекс мұны бақылай алмайды',
    '{0}: is the archive all there? (--dry-run lists them, --force does it)':
      '{0}: мұрағат түгел ме? (--dry-run тізеді, --force орындайды)',
    'is there already and stays as it is': 'бұрыннан бар, сол күйінде қалады',
    "completion: unknown shell '{0}' ({1})": 'completion: «{0}» қабықшасы жоқ ({1})',
    "explain: unknown '{0}' ({1})": 'explain: «{0}» деген ат жоқ ({1})',
    'holds no settings (an object is needed)': 'баптаулар жоқ (объект керек)',
    'is no JSON: {0}': 'бұл JSON емес: {0}',
    "unknown setting '__proto__'": '«__proto__» баптауы жоқ',
    "unknown setting '{0}'": '«{0}» баптауы жоқ',
    "unknown setting '{0}' ({1})": '«{0}» баптауы жоқ ({1})',
    'could not be read: {0}': 'оқылмады: {0}',
    'could not be read (and {0} more): {1}': 'оқылмады (және тағы {0}): {1}',
    'needs {0} columns, here are {1}; told in one column':
      'ені {0} таңба болуы керек, мұнда {1}; бір бағанда көрсетілді',
    '{0} written': '{0} жазылды',
  },
};
