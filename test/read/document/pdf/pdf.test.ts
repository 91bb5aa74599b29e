import { describe, expect, it } from 'vitest';
import type { Budget, ExtractedText } from '../../../../src/read/document/document.ts';
import { readPdf } from '../../../../src/read/document/pdf/pdf.ts';
import { Failure } from '../../../../src/read/failure.ts';
import { column, makePdf, type Shown, wrap } from './make-pdf.ts';

const FREE: Budget = { unpack: () => undefined, meet: () => undefined };

async function read(bytes: Uint8Array, budget = FREE): Promise<ExtractedText> {
  const { own } = await readPdf(bytes, { name: 'a.pdf', tracked: 'final', budget });
  if (own === null) throw new Error('a PDF has a text of its own');
  return own;
}

const linesOf = async (...pages: readonly (readonly Shown[])[]): Promise<string[]> =>
  (await read(makePdf(pages))).text.split('\n');

const FIRST =
  'The ferry to the northern islands will leave an hour later from Monday because the pier is being repaired.';
const SECOND = 'Tickets that were bought before the change stay valid and can be returned at any office of the port.';

describe('paragraphs', () => {
  it('are lines again, where a gap parts them', async () => {
    const lines = [...column(wrap(FIRST, 40)), ...column(wrap(SECOND, 40), 50, 640)];
    expect(await linesOf(lines)).toEqual([FIRST, SECOND]);
  });

  it('are told by a short last line where nothing else parts them', async () => {
    expect(await linesOf(column([...wrap(FIRST, 40), ...wrap(SECOND, 40)]))).toEqual([FIRST, SECOND]);
  });

  it('are told by a first line that is set in', async () => {
    const lines = (text: string, top: number): Shown[] =>
      column(wrap(text, 40), 50, top).map((line, at) => (at === 0 ? { ...line, x: 62 } : line));
    const count = wrap(FIRST, 40).length;
    expect(await linesOf([...lines(FIRST, 700), ...lines(SECOND, 700 - 12 * count)])).toEqual([FIRST, SECOND]);
  });

  it('of one line each begin where all first lines do', async () => {
    const set = (text: string, at: number, x: number): Shown => ({ x, y: 700 - at * 12, text });
    const texts = ['The ferry will leave later from Monday on.', 'The pier is being repaired by the port now'];
    const body = (at: number): Shown[] => [
      set(texts[1] ?? '', at, 62),
      set('and will be ready before the summer comes.', at + 1, 50),
    ];
    const lines = [set(texts[0] ?? '', 0, 62), ...[1, 3, 5].flatMap(body)];
    const paragraph = `${texts[1]} and will be ready before the summer comes.`;
    expect(await linesOf(lines)).toEqual([texts[0], paragraph, paragraph, paragraph]);
  });

  it('go on across pages', async () => {
    const lines = wrap(`${FIRST} ${SECOND}`, 40);
    expect(await linesOf(column(lines.slice(0, 2)), column(lines.slice(2)))).toEqual([`${FIRST} ${SECOND}`]);
  });

  it('go on in the next column, below a head over both', async () => {
    const lines = wrap(`${FIRST} ${SECOND}`, 34);
    const half = Math.ceil(lines.length / 2);
    const head = { x: 50, y: 740, text: 'Ferries leave later this summer than they used to', size: 16 };
    const page = [head, ...column(lines.slice(0, half)), ...column(lines.slice(half), 320)];
    expect(await linesOf(page)).toEqual([head.text, `${FIRST} ${SECOND}`]);
  });

  it('keep columns apart that are drawn line by line across', async () => {
    const [left, right] = [wrap(`${FIRST} ${SECOND}`, 36), wrap(`${SECOND} ${FIRST}`, 36)];
    const across = left.flatMap((text, at) => [
      ...column([text], 50, 700 - 12 * at),
      ...column([right[at] ?? ''], 320, 700 - 12 * at),
    ]);
    expect((await linesOf(across)).join(' ')).toBe(`${FIRST} ${SECOND} ${SECOND} ${FIRST}`);
  });

  it('begin with an initial that hangs down beside them', async () => {
    const lines = column(wrap(FIRST.slice(1), 40)).map((line, at) => (at < 2 ? { ...line, x: 70 } : line));
    const initial = { x: 50, y: 688, text: 'T', size: 32 };
    expect((await linesOf([...lines, initial])).join(' ')).toBe(FIRST);
  });

  it('end before a line at the right edge', async () => {
    const [edge, text] = [50 + 40 * 6, 'Press office'];
    const lines = [...wrap(FIRST, 40), text].map((line, at, all) => ({
      x: at === all.length - 1 ? edge - text.length * 6 : 50,
      y: 700 - 12 * at,
      text: line,
    }));
    expect(await linesOf([...lines, ...column(wrap(SECOND, 40), 50, 600)])).toEqual([FIRST, text, SECOND]);
  });

  it('have no tabs where words are spread to the edge', async () => {
    const spread = (words: readonly string[], y: number): Shown[] => {
      const letters = words.reduce((sum, word) => sum + word.length * 6, 0);
      const gap = (240 - letters) / (words.length - 1);
      let x = 50;
      return words.map((text) => {
        const shown = { x, y, text };
        x += text.length * 6 + gap;
        return shown;
      });
    };
    const rows = [
      ['It', 'takes', 'incomprehensibilities'],
      ['unintelligibility', 'misunderstood'],
      ['uncharacteristically', 'so', 'to', 'say'],
    ];
    const page = [
      ...rows.flatMap((words, at) => spread(words, 700 - 12 * at)),
      ...column(['incomprehensibly.'], 50, 664),
    ];
    expect(await linesOf(page)).toEqual([`${rows.flat().join(' ')} incomprehensibly.`]);
  });

  it('are whole below a head that is wider than their column, which is no text', async () => {
    const lines = column(wrap(`${FIRST} ${SECOND}`, 40).map((line) => line.padEnd(40, '.')));
    const head: Shown[] = [
      { x: 50, y: 770, text: 'The Post', size: 8 },
      { x: 500, y: 770, text: '2026', size: 8 },
    ];
    const { text, marks } = await read(makePdf([[...head, ...lines]]));
    expect(text.split('\n')).toHaveLength(2);
    expect(marks).toContainEqual({ mark: 'furniture', from: 0, to: 1 });
  });

  it('have no tab where the word below had no room in a line of two', async () => {
    const edge = ['of the whole town', 'and of the places', 'around it on the '].map((text) => text.padEnd(30, 'x'));
    const spread: Shown[] = [
      { x: 50, y: 664, text: 'write' },
      { x: 218, y: 664, text: 'us' },
    ];
    const long = { x: 50, y: 652, text: 'press-office@northcape.example' };
    const found = await linesOf([...column(edge), ...spread, long]);
    expect(found.join(' ')).toContain('write us press-office@northcape.example');
    expect(await linesOf([...column(edge), ...spread, { ...long, text: 'by post' }])).toContain('write\tus');
  });

  it('are items of a list, with the sign of plain text', async () => {
    const items = ['\u0095 the first boat goes at six', '\u0095 the last one goes at nine'];
    expect(await linesOf(column(['Two boats stay as they are:', ...items]))).toEqual([
      'Two boats stay as they are:',
      '- the first boat goes at six',
      '- the last one goes at nine',
    ]);
  });
});

describe('signs of items that are drawn behind all else', () => {
  const items = column(['open the gate;', 'close the door.'], 70);

  it('stand before their items', async () => {
    expect(await linesOf([...items, ...column(['1.', '2.'], 55)])).toEqual(['1. open the gate;', '2. close the door.']);
  });

  it('are figures of their own where no item stands beside them', async () => {
    expect(await linesOf([...items, ...column(['1.', '2.'], 55, 300)])).toContain('1.');
  });
});

describe('words that a line end breaks', () => {
  it('are whole again where the word stands elsewhere', async () => {
    const lines = column(['The harbour was closed and the har-', 'bour opened again in the afternoon.']);
    expect(await linesOf(lines)).toEqual(['The harbour was closed and the harbour opened again in the afternoon.']);
  });

  it('keep a hyphen that they have elsewhere', async () => {
    const lines = column(['A low-energy lamp is dear and a low-', 'energy pump is dearer still, it says.']);
    expect(await linesOf(lines)).toEqual(['A low-energy lamp is dear and a low-energy pump is dearer still, it says.']);
  });

  it('go on in an address, which else is a line of its own', async () => {
    const lines = ['Questions about the winter timetable are', 'answered by the press office: write to me-'];
    expect(await linesOf(column([...lines, 'dia@northcape.example']))).toHaveLength(1);
    expect(await linesOf(column([...wrap(FIRST, 40), 'media@northcape.example']))).toHaveLength(2);
  });

  it('keep the hyphen between figures', async () => {
    const lines = column(['Call the office of the port at 55-10-', '20 before noon on any working day.']);
    expect(await linesOf(lines)).toEqual(['Call the office of the port at 55-10-20 before noon on any working day.']);
  });
});

describe('what stands on pages and not in the text', () => {
  const page = (number: number, text: string): Shown[] => [
    { x: 50, y: 770, text: 'Port of Westerby, Press Office' },
    ...column(wrap(text, 40)),
    { x: 300, y: 30, text: `Page ${number} of 2` },
  ];

  it('is dropped where pages repeat it', async () => {
    expect(await linesOf(page(1, FIRST), page(2, SECOND))).toEqual([FIRST, SECOND]);
  });

  it('stays where nothing tells that it is no text, but for a page number', async () => {
    expect(await linesOf(page(1, FIRST))).toEqual(['Port of Westerby, Press Office', FIRST]);
  });

  it('is a name with the number of its page, small and apart, and no line of the text that ends in a figure', async () => {
    const text = column(wrap(`${FIRST} ${SECOND}`, 40));
    const foot = { x: 400, y: 30, text: 'Northcape Courier | 1', size: 8 };
    expect(await linesOf([...text, foot])).toEqual([`${FIRST} ${SECOND}`]);
    const other = { ...foot, text: 'Annex to order 21' };
    expect(await linesOf([...text, other])).toEqual([`${FIRST} ${SECOND}`, other.text]);
    const note = { ...foot, text: '1 Without luggage' };
    expect(await linesOf([...text, note])).toContain(note.text);
    const tall = { ...foot, text: 'Annex 1', size: 10 };
    expect(await linesOf([...text, tall])).toEqual([`${FIRST} ${SECOND}`, tall.text]);
  });

  it('is marked where a page by itself has it, drawn first or last', async () => {
    const text = column(wrap(`${FIRST} ${SECOND}`, 40));
    const head = { x: 200, y: 780, text: 'Northcape Courier', size: 8 };
    const first = await read(makePdf([[head, ...text]]));
    expect(first.marks).toEqual([{ mark: 'furniture', from: 0, to: 1 }]);
    const last = await read(makePdf([[...text, head]]));
    expect(last.marks).toEqual([{ mark: 'furniture', from: 1, to: 2 }]);
    const below = await read(makePdf([[...text, { ...head, y: 400 }]]));
    expect(below.marks).toEqual([]);
  });

  it('is what a browser prints around a page', async () => {
    const printed = [
      ...column(wrap(FIRST, 40)),
      { x: 24, y: 780, text: '3/17/26, 8:05 AM', size: 8 },
      { x: 300, y: 780, text: 'Ferries leave later', size: 8 },
      { x: 24, y: 16, text: 'https://port.example/news/12', size: 8 },
      { x: 560, y: 16, text: '1/1', size: 8 },
    ];
    expect(await linesOf(printed)).toEqual([FIRST]);
  });
});

describe('tables', () => {
  const row = (y: number, ...cells: readonly string[]): Shown[] =>
    cells.map((text, at) => ({ x: 50 + 120 * at, y, text }));

  it('have a tab between the cells of a row', async () => {
    const table = [
      ...row(700, 'Pier', 'Boats', 'Fare'),
      ...row(686, 'North', '12', '1 250'),
      ...row(672, 'South', '8', '980'),
    ];
    expect(await linesOf(table)).toEqual(['Pier\tBoats\tFare', 'North\t12\t1 250', 'South\t8\t980']);
  });

  it('keep figures apart that are set to the right in narrow columns', async () => {
    const rightOf = (edge: number, text: string): number => edge - text.length * 6;
    const figures = (y: number, name: string, boats: string, fare: string): Shown[] => [
      { x: 50, y, text: name },
      { x: rightOf(170, boats), y, text: boats },
      { x: rightOf(204, fare), y, text: fare },
    ];
    const table = [
      ...figures(700, 'North', '12', '1 140'),
      ...figures(686, 'South', '9', '870'),
      ...figures(672, 'West', '11', '965'),
    ];
    expect(await linesOf(table)).toEqual(['North\t12\t1 140', 'South\t9\t870', 'West\t11\t965']);
  });

  it('keep cells near the edge of a page that say the same', async () => {
    const table = [
      ...row(780, 'Pier', 'euros', 'euros'),
      ...row(766, 'North', '12', '14'),
      ...row(752, 'South', '8', '9'),
    ];
    expect(await linesOf(table)).toEqual(['Pier\teuros\teuros', 'North\t12\t14', 'South\t8\t9']);
  });

  it('keep single words apart that begin one below the other, where their gaps are equal', async () => {
    const rows = ['one', 'two', 'six'].map((word, at) =>
      [0, 1, 2].map((cell) => ({ x: 50 + cell * 34, y: 700 - at * 14, text: `${word}` })),
    );
    expect(await linesOf(rows.flat())).toEqual(['one\tone\tone', 'two\ttwo\ttwo', 'six\tsix\tsix']);
  });

  it('have cells of several lines', async () => {
    const table = [
      ...row(700, 'Pier', 'Boats'),
      ...column(['The long pier', 'in the north'], 50, 680),
      ...column(['12'], 170, 680),
      ...row(650, 'South', '8'),
    ];
    expect(await linesOf(table)).toEqual(['Pier\tBoats', 'The long pier in the north\t12', 'South\t8']);
  });
});

describe('notes', () => {
  const noted = (text: string, note: string): Shown[] => [
    ...column([text]),
    { x: 50 + text.length * 6, y: 704, text: '1', size: 6 },
    { x: 50, y: 60, text: `1 ${note}`, size: 8 },
  ];

  it('are marked in brackets and stand last, counted through', async () => {
    const pages = [noted('The fare is 12 euros.', 'Without luggage.'), noted('Dogs go free.', 'On a lead.')];
    const found = await read(makePdf(pages));
    expect(found.text.split('\n')).toEqual([
      'The fare is 12 euros.[1]',
      'Dogs go free.[2]',
      '[1] Without luggage.',
      '[2] On a lead.',
    ]);
    expect(found.marks.filter(({ mark }) => mark === 'note')).toHaveLength(2);
  });

  it('are not what a raised figure of a unit is', async () => {
    const area = [...column(['The hall has 120 m']), { x: 50 + 18 * 6, y: 704, text: '2', size: 6 }];
    expect(await linesOf(area)).toEqual(['The hall has 120 m²']);
  });
});

describe('a file', () => {
  it('tells its title, author and date', async () => {
    const info = "/Title(Ferries leave later)/Author(Ann Weller)/CreationDate(D:20260317080500+05'00')";
    const { meta } = await read(makePdf([column(['Dogs go free'])], { info }));
    expect(meta).toEqual({ title: 'Ferries leave later', author: 'Ann Weller', date: '2026-03-17T08:05:00+05:00' });
  });

  it('is not called by the name of its file', async () => {
    const { meta } = await read(
      makePdf([column(['Dogs go free'])], { info: '/Title(Microsoft Word - release7.docx)' }),
    );
    expect(meta).toEqual({});
  });

  it('is called by the title that it shows where it tells none, and not by a name above it', async () => {
    const name = { x: 50, y: 760, text: 'Port authority', size: 20 };
    const body = wrap(FIRST, 55);
    // letters of Courier are 0.6 of the size wide
    const middle = 50 + (Math.max(...body.map(({ length }) => length)) * 6) / 2;
    const title = column(['Ferries leave an hour later', 'from Monday on'], 50, 720, 18, 20);
    const centred = title.map((line) => ({ ...line, x: middle - (line.text.length * 10.8) / 2 }));
    const shown = [name, ...centred, ...column(body, 50, 660)];
    expect((await read(makePdf([shown]))).meta).toEqual({ title: 'Ferries leave an hour later from Monday on' });
    expect((await read(makePdf([column(wrap(FIRST, 40))]))).meta).toEqual({});
  });

  it('that does not tell which letters it draws is refused, one of figures is not', async () => {
    const signs = column(Array.from({ length: 10 }, () => '#+ &$ =#, %& "!/ (): #+ &$ =#, %& "!/ ():'));
    await expect(read(makePdf([signs]))).rejects.toMatchObject({ code: 'unreadable' });
    const figures = column(Array.from({ length: 10 }, () => '120 45.5 +7 (312) 1,200 85 % 64 2026-03-17'));
    expect((await read(makePdf([figures]))).text).toContain('1,200');
  });

  it('tells where its pages begin, and which have no text', async () => {
    const found = await read(makePdf([column(['One boat stays.']), [], column(['Two boats go.'], 50, 500)]));
    expect(found.pages).toEqual([
      { line: 0, page: 1 },
      { line: 1, page: 3 },
    ]);
    expect(found.warnings).toEqual([{ kind: 'pages-without-text', pages: 1, of: 3 }]);
  });

  it('is read as it is looked at when its pages are turned', async () => {
    const turned = await read(makePdf([column(wrap(FIRST, 40))], { page: '/Rotate 90' }));
    expect(turned.text).toBe(FIRST);
  });

  it.each([
    ['a scan', makePdf([[], []]), 'unreadable', /OCR/],
    ['noise', Uint8Array.from(Buffer.from('%PDF-1.4\nnothing of the kind')), 'damaged', /damaged/],
    [
      'under a password',
      makePdf([column(['Dogs go free'])], {
        objects: { 10: `<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>` },
        trailer: `/Encrypt 10 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`,
      }),
      'encrypted',
      /password/,
    ],
  ] as const)('that is %s is refused by name', async (_, bytes, code, reason) => {
    const failure = await read(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ code, path: 'a.pdf', message: expect.stringMatching(reason) });
  });

  it('with more pages than are read is refused before they are', async () => {
    const bytes = makePdf(Array.from({ length: 1_001 }, () => []));
    await expect(read(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('spends the budget on what it shows', async () => {
    let met = 0;
    const meet = (things: number): void => {
      met += things;
    };
    await read(makePdf([column(wrap(FIRST, 20))]), { ...FREE, meet });
    expect(met).toBeGreaterThan(5);
  });
});
