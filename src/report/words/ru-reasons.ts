import { lazily } from '../../language/lazily.ts';
import { type Said, spoken } from '../../terms/said.ts';
import { ruUnread } from './ru-unread.ts';

/** Why something could not be read, in Russian, by the English sentences, in which `{0}` and so on stand for the values. */
export const ruReasons = lazily(
  (): Readonly<Record<string, string>> => ({
    ...ruUnread,
    'no such file or folder': 'нет такого файла или папки',
    'a part of the path is not a folder': 'часть пути — не папка',
    'the name is too long': 'имя слишком длинное',
    'permission denied': 'нет прав',
    'the file system is read-only': 'файловая система открыта только для чтения',
    'the symbolic links run in a circle': 'символические ссылки ведут по кругу',
    'too many open files': 'открыто слишком много файлов',
    'no space left on the device': 'на диске нет места',
    'the disk quota is used up': 'исчерпана дисковая квота',
    'the file would be too large': 'файл стал бы слишком велик',
    'input or output error of the device': 'ошибка ввода-вывода устройства',
    'is a folder, a text is needed': 'это папка, а нужен текст',
    'is a socket or a device, a text is needed': 'это сокет или устройство, а нужен текст',
    'is a device, a text is needed': 'это устройство, а нужен текст',
    'is a device, a text is needed (- reads standard input)':
      'это устройство, а нужен текст (- читает стандартный ввод)',
    'is a socket, a text is needed': 'это сокет, а нужен текст',
    'is larger than the limit of {0} MB': 'больше предела в {0} МБ',
    'cannot be read ({0})': 'не читается ({0})',
    'cannot be written ({0})': 'не записывается ({0})',
    'the file cannot be written ({0})': 'файл не записывается ({0})',
    'the result cannot be written ({0})': 'результат не записывается ({0})',
    'is an input, the result is not written over it': 'это входной файл, результат поверх него не пишется',
    'is not a plain file, the result is not written there': 'это не обычный файл, результат туда не пишется',
    'holds nothing that can be read: {0} {1}': 'нет ничего, что читается: {0} {1}',
    'holds no text': 'текста нет',
    '{0}: {1}': '{0}: {1}',

    'is binary (it holds NUL bytes), a text is needed': 'это не текст (есть нулевые байты)',
    'is binary (it is full of control characters), a text is needed': 'это не текст (полон управляющих знаков)',
    'is in no known encoding (name it with --encoding)': 'кодировка неизвестна (назовите её через --encoding)',
    "unknown encoding '{0}' (for example: utf-8, windows-1251, koi8-r, gb18030)":
      'нет кодировки «{0}» (например: utf-8, windows-1251, koi8-r, gb18030)',
    'is a document ({0}) that is not read; give its text': 'документы такого вида ({0}) не читаются; дайте их текст',
    'is damaged, or written in a way that is not understood; save it anew':
      'повреждён или записан непонятным образом; сохраните его заново',
    'is damaged or incomplete, and cannot be unpacked': 'повреждён или неполон, распаковать его нельзя',
    'is a damaged gzip file, or not the whole of one': 'повреждённый или неполный файл gzip',
    'is damaged and cannot be unpacked; save or pack it anew':
      'повреждён и не распаковывается; сохраните или упакуйте его заново',
    'is damaged: the document inside has no text part': 'повреждён: в документе нет части с текстом',
    'is damaged: it does not begin as RTF does': 'повреждён: начинается не так, как RTF',
    'is damaged JSON, or not the whole of it': 'повреждённый или неполный JSON',
    'is encrypted: save it without a password': 'защищён паролем: сохраните его без пароля',
    'is encrypted: save it without a password, or unpack it first':
      'защищён паролем: сохраните без пароля или сначала распакуйте',
    'is packed by a method that is not read ({0}): pack it again as plain ZIP':
      'упакован способом, который не читается ({0}): упакуйте заново как обычный ZIP',
    'is an encrypted letter: open it in the mail program and save its text':
      'зашифрованное письмо: откройте его в почтовой программе и сохраните текст',
    'is a damaged or incomplete Word document': 'повреждённый или неполный документ Word',
    'is a damaged Word document': 'повреждённый документ Word',
    'is a document of Word 95 or before; save it in a newer format':
      'документ Word 95 или старше; сохраните его в более новом виде',
    'is an encrypted Word document; save it without a password': 'документ Word с паролем; сохраните его без пароля',
    'is a damaged or incomplete document of an older Office': 'повреждённый или неполный документ старого Office',
    'is a damaged PDF: no page of it can be found': 'повреждённый PDF: в нём не найти ни одной страницы',
    'is a damaged PDF: none of its pages can be read': 'повреждённый PDF: ни одна страница не читается',
    'is an encrypted PDF that asks for a password: save it without one': 'PDF с паролем: сохраните его без пароля',
    'is a PDF without a text layer (a scan or only images): run OCR on it':
      'PDF без текста (скан или одни изображения): нужно распознавание',
    'is a PDF whose fonts do not tell which letters they draw: run OCR on it':
      'PDF, чьи шрифты не говорят, какие буквы рисуют: нужно распознавание',
    'has {0} pages, more than the {1} that are read': 'в нём {0} страниц, а читается не больше {1}',
    'holds more than {0} pieces of text on page {1}': 'кусков текста больше {0} на странице {1}',
    'takes longer than {0} seconds to read': 'чтение длится дольше {0} секунд',
    'takes more than {0} MB of memory to read': 'для чтения нужно больше {0} МБ памяти',
    'holds more text than is read at a time': 'текста больше, чем читается за один раз',
    'is longer than any text of an archive; read it by itself': 'длиннее любого текста архива; читайте его отдельно',
    'lies deeper than {0} files': 'лежит глубже {0} вложенных файлов',
    'holds {0} texts; {1}': 'текстов в файле: {0}; {1}',
    'compare one of them, or find the copies among them with dedupe scan':
      'сравните один из них или найдите копии среди них командой dedupe scan',
    'holds more than {0} files': 'файлов больше {0}',
    'holds more than {0} elements': 'элементов больше {0}',
    'holds more than {0} million elements': 'элементов больше {0} миллионов',
    'unpacks to more than {0} MB': 'распаковывается более чем в {0} МБ',
    'unpacks to more than {0} MB: unpack it first': 'распаковывается более чем в {0} МБ: сначала распакуйте',
    'nests its parts deeper than {0}': 'части вложены глубже {0}',
    'nests its elements deeper than any document': 'элементы вложены глубже, чем в любом документе',
    'nests its groups deeper than any document': 'группы вложены глубже, чем в любом документе',
    'has more than {0} parts': 'частей больше {0}',
    'has more than {0} columns': 'столбцов больше {0}',
    'has no column "{0}" (it has {1})': 'нет столбца «{0}» (есть {1})',
    'holds a line of more than {0} MB': 'строка длиннее {0} МБ',
    'holds no line like {0}: line 1 {1}': 'нет ни одной строки вида {0}: строка 1 {1}',
    'holds no text: record {0} {1}': 'текста нет: запись {0} {1}',
    '{0}: compare it in parts, or as records of a .jsonl file':
      '{0}: сравнивайте по частям или как записи файла .jsonl',
    'has more than {0} million characters': 'знаков больше {0} миллионов',
    'has more than {0} lines': 'строк больше {0}',
    'has more than {0} signs, and fewer letters': 'символов больше {0}, а букв меньше',
    'has a word of more than {0} million characters': 'есть слово длиннее {0} миллионов знаков',
    'is {0}; {1}': 'это {0}; {1}',
    '{0} {1}': '{0}: {1}',
    'lies deeper than {0} folders': 'лежит глубже {0} вложенных папок',
    'is larger than {0} bytes': 'больше {0} байт',
    'is not a JSON object': 'это не объект JSON',
    'has no "{0}"': 'нет поля «{0}»',
    'has a "{0}" that {1}': 'поле «{0}» не читается: {1}',
    'is not UTF-8 as the lines before it are (name its encoding with --encoding)':
      'не UTF-8, в отличие от строк до неё (назовите кодировку через --encoding)',
    '{0} dates cannot be read and count as unknown (record {1}: "{2}")':
      'даты, которые не читаются и считаются неизвестными: {0} (запись {1}: «{2}»)',
    'records {0}': 'записи: {0}',
    'records {0}; {1}': 'записи: {0}; {1}',
    '{0} without an id: named by the line': '{0} без id, названы по номеру строки',
    '{0} with an id that another has: told apart as {1}': '{0} с чужим id, различаются как {1}',
    'its text is not kept, and its file is gone or has changed': 'текст не хранится, а файл исчез или изменился',
    'names a text that is not in the collection': 'назван текст, которого в собрании нет',
  }),
);

/** A sentence and the sentences in it; what has no words here stays English. */
export function ruSpoken(said: Said): string {
  return spoken(said, (sentence) => ruReasons()[sentence] ?? sentence);
}
