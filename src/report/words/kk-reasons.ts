import { lazily } from '../../language/lazily.ts';
import { type Said, spoken } from '../../terms/said.ts';
import { kkUnread } from './kk-unread.ts';

/** Why something could not be read, in Kazakh, by the English sentences, in which `{0}` and so on stand for the values. */
export const kkReasons = lazily(
  (): Readonly<Record<string, string>> => ({
    ...kkUnread,
    'no such file or folder': 'мұндай файл да, қалта да жоқ',
    'a part of the path is not a folder': 'жолдың бір бөлігі қалта емес',
    'the name is too long': 'аты тым ұзын',
    'permission denied': 'рұқсат жоқ',
    'the file system is read-only': 'файлдық жүйе тек оқуға ашық',
    'the symbolic links run in a circle': 'символдық сілтемелер шеңберленіп кетеді',
    'too many open files': 'тым көп файл ашық',
    'no space left on the device': 'дискіде орын жоқ',
    'the disk quota is used up': 'диск квотасы таусылды',
    'the file would be too large': 'файл тым үлкен болар еді',
    'input or output error of the device': 'құрылғының енгізу-шығару қатесі',
    'is a folder, a text is needed': 'бұл — қалта, мәтін керек',
    'is a socket or a device, a text is needed': 'бұл — сокет немесе құрылғы, мәтін керек',
    'is a device, a text is needed': 'бұл — құрылғы, мәтін керек',
    'is a device, a text is needed (- reads standard input)': 'бұл — құрылғы, мәтін керек (- стандартты кірісті оқиды)',
    'is a socket, a text is needed': 'бұл — сокет, мәтін керек',
    'is larger than the limit of {0} MB': '{0} МБ шегінен үлкен',
    'cannot be read ({0})': 'оқылмайды ({0})',
    'cannot be written ({0})': 'жазылмайды ({0})',
    'the file cannot be written ({0})': 'файл жазылмайды ({0})',
    'the result cannot be written ({0})': 'нәтиже жазылмайды ({0})',
    'is an input, the result is not written over it': 'бұл — кіріс файлы, нәтиже оның үстінен жазылмайды',
    'is not a plain file, the result is not written there': 'бұл — кәдімгі файл емес, нәтиже оған жазылмайды',
    'holds nothing that can be read: {0} {1}': 'оқылатын ештеңе жоқ: {0} {1}',
    'holds no text': 'мәтін жоқ',
    '{0}: {1}': '{0}: {1}',

    'is binary (it holds NUL bytes), a text is needed': 'бұл мәтін емес (нөлдік байттары бар)',
    'is binary (it is full of control characters), a text is needed': 'бұл мәтін емес (басқару таңбалары көп)',
    'is in no known encoding (name it with --encoding)': 'кодталуы белгісіз (оны --encoding арқылы атаңыз)',
    "unknown encoding '{0}' (for example: utf-8, windows-1251, koi8-r, gb18030)":
      '«{0}» кодтауы жоқ (мысалы: utf-8, windows-1251, koi8-r, gb18030)',
    'is a document ({0}) that is not read; give its text': 'мұндай құжат ({0}) оқылмайды; мәтінін беріңіз',
    'is damaged, or written in a way that is not understood; save it anew':
      'бүлінген немесе түсініксіз жазылған; қайта сақтаңыз',
    'is damaged or incomplete, and cannot be unpacked': 'бүлінген немесе толық емес, ашылмайды',
    'is a damaged gzip file, or not the whole of one': 'бүлінген немесе толық емес gzip файлы',
    'is damaged and cannot be unpacked; save or pack it anew':
      'бүлінген, ашылмайды; қайта сақтаңыз немесе қайта қысыңыз',
    'is damaged: the document inside has no text part': 'бүлінген: құжаттың ішінде мәтін бөлігі жоқ',
    'is damaged: it does not begin as RTF does': 'бүлінген: RTF сияқты басталмайды',
    'is damaged JSON, or not the whole of it': 'бүлінген немесе толық емес JSON',
    'is encrypted: save it without a password': 'құпиясөзбен қорғалған: құпиясөзсіз сақтаңыз',
    'is encrypted: save it without a password, or unpack it first':
      'құпиясөзбен қорғалған: құпиясөзсіз сақтаңыз немесе алдымен ашыңыз',
    'is packed by a method that is not read ({0}): pack it again as plain ZIP':
      'оқылмайтын тәсілмен қысылған ({0}): кәдімгі ZIP етіп қайта қысыңыз',
    'is an encrypted letter: open it in the mail program and save its text':
      'шифрланған хат: пошта бағдарламасында ашып, мәтінін сақтаңыз',
    'is a damaged or incomplete Word document': 'бүлінген немесе толық емес Word құжаты',
    'is a damaged Word document': 'бүлінген Word құжаты',
    'is a document of Word 95 or before; save it in a newer format':
      'Word 95 немесе одан ескі құжат; жаңарақ түрде сақтаңыз',
    'is an encrypted Word document; save it without a password': 'құпиясөзді Word құжаты; құпиясөзсіз сақтаңыз',
    'is a damaged or incomplete document of an older Office': 'ескі Office-тің бүлінген немесе толық емес құжаты',
    'is a damaged PDF: no page of it can be found': 'бүлінген PDF: бірде-бір беті табылмайды',
    'is a damaged PDF: none of its pages can be read': 'бүлінген PDF: бірде-бір беті оқылмайды',
    'is an encrypted PDF that asks for a password: save it without one': 'құпиясөзді PDF: құпиясөзсіз сақтаңыз',
    'is a PDF without a text layer (a scan or only images): run OCR on it':
      'мәтіні жоқ PDF (скан немесе тек сурет): мәтінді танып алу керек',
    'is a PDF whose fonts do not tell which letters they draw: run OCR on it':
      'қаріптері қай әріптерді сызатынын айтпайтын PDF: мәтінді танып алу керек',
    'has {0} pages, more than the {1} that are read': 'беті {0}, ал ең көбі {1} бет оқылады',
    'holds more than {0} pieces of text on page {1}': 'мәтін бөлшектері {0} санынан көп, беті {1}',
    'takes longer than {0} seconds to read': 'оқылуы {0} секундтан ұзақ',
    'takes more than {0} MB of memory to read': 'оқуға {0} МБ-тан көп жад керек',
    'holds more text than is read at a time': 'мәтіні бір жолы оқылатыннан көп',
    'is longer than any text of an archive; read it by itself': 'мұрағаттың кез келген мәтінінен ұзын; бөлек оқыңыз',
    'lies deeper than {0} files': 'салынған {0} файлдан терең жатыр',
    'holds {0} texts; {1}': 'файлда {0} мәтін бар; {1}',
    'compare one of them, or find the copies among them with dedupe scan':
      'біреуін салыстырыңыз немесе араларынан көшірмелерді dedupe scan пәрменімен табыңыз',
    'holds more than {0} files': 'файл саны {0} санынан көп',
    'holds more than {0} elements': 'элемент саны {0} санынан көп',
    'holds more than {0} million elements': 'элемент саны {0} миллионнан көп',
    'unpacks to more than {0} MB': 'ашылғанда {0} МБ-тан асады',
    'unpacks to more than {0} MB: unpack it first': 'ашылғанда {0} МБ-тан асады: алдымен ашып алыңыз',
    'nests its parts deeper than {0}': 'бөліктері {0} қабаттан терең',
    'nests its elements deeper than any document': 'элементтері кез келген құжаттағыдан терең',
    'nests its groups deeper than any document': 'топтары кез келген құжаттағыдан терең',
    'has more than {0} parts': 'бөлік саны {0} санынан көп',
    'has more than {0} columns': 'баған саны {0} санынан көп',
    'has no column "{0}" (it has {1})': '«{0}» бағаны жоқ (бары: {1})',
    'holds a line of more than {0} MB': '{0} МБ-тан ұзын жол бар',
    'holds no line like {0}: line 1 {1}': '{0} тәрізді жол жоқ: 1-жол {1}',
    'holds no text: record {0} {1}': 'мәтін жоқ: {0}-жазба {1}',
    '{0}: compare it in parts, or as records of a .jsonl file':
      '{0}: бөліп салыстырыңыз немесе .jsonl файлының жазбалары етіңіз',
    'has more than {0} million characters': 'таңба саны {0} миллионнан көп',
    'has more than {0} lines': 'жол саны {0} санынан көп',
    'has more than {0} signs, and fewer letters': 'белгі саны {0} санынан көп, әрпі одан аз',
    'has a word of more than {0} million characters': '{0} миллион таңбадан ұзын сөз бар',
    'is {0}; {1}': 'бұл — {0}; {1}',
    '{0} {1}': '{0}: {1}',
    'lies deeper than {0} folders': 'салынған {0} қалтадан терең жатыр',
    'is larger than {0} bytes': '{0} байттан үлкен',
    'is not a JSON object': 'бұл JSON объектісі емес',
    'has no "{0}"': '«{0}» өрісі жоқ',
    'has a "{0}" that {1}': '«{0}» өрісі оқылмайды: {1}',
    'is not UTF-8 as the lines before it are (name its encoding with --encoding)':
      'алдындағы жолдардай UTF-8 емес (кодталуын --encoding арқылы атаңыз)',
    '{0} dates cannot be read and count as unknown (record {1}: "{2}")':
      'оқылмаған, белгісіз саналатын күн саны: {0} ({1}-жазба: «{2}»)',
    'records {0}': 'жазбалар: {0}',
    'records {0}; {1}': 'жазбалар: {0}; {1}',
    '{0} without an id: named by the line': 'id жоғы {0}, жол нөмірімен аталды',
    '{0} with an id that another has: told apart as {1}': 'id басқанікіндей {0}, {1} деп ажыратылды',
    'its text is not kept, and its file is gone or has changed': 'мәтіні сақталмаған, файлы жоқ немесе өзгерген',
    'names a text that is not in the collection': 'жинақта жоқ мәтін аталған',
  }),
);

/** A sentence and the sentences in it; what has no words here stays English. */
export function kkSpoken(said: Said): string {
  return spoken(said, (sentence) => kkReasons()[sentence] ?? sentence);
}
