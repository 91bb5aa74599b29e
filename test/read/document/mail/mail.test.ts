import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../../src/read/document/budget.ts';
import type { ExtractedDocument } from '../../../../src/read/document/document.ts';
import { readMail } from '../../../../src/read/document/mail/mail.ts';

const HEAD = [
  'From: "Press office" <press@port.example>',
  'To: desk@paper.example',
  'Subject: Ferries leave later',
  'Date: Tue, 17 Mar 2026 08:05:00 +0500',
  'MIME-Version: 1.0',
];

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));
const message = (...lines: readonly string[]): Uint8Array => bytesOf([...HEAD, ...lines].join('\r\n'));
const read = async (bytes: Uint8Array): Promise<ExtractedDocument> =>
  readMail(bytes, { name: 'a.eml', tracked: 'final', budget: createBudget('a.eml') });
const textOf = async (bytes: Uint8Array): Promise<string | undefined> => (await read(bytes)).own?.text;

describe('the head of a letter', () => {
  it('tells its title, author, date and source', async () => {
    expect((await read(message('', 'Dogs go free.'))).own?.meta).toEqual({
      title: 'Ferries leave later',
      author: 'Press office',
      date: '2026-03-17T08:05:00+05:00',
      source: 'port.example',
    });
  });

  it('is decoded, and a character that is cut between two words is whole again', async () => {
    const [first, second] = [Buffer.from('Паром'), Buffer.from('ы уйдут позже')];
    const joined = Buffer.concat([first, second]);
    const word = (part: Buffer): string => `=?utf-8?B?${part.toString('base64')}?=`;
    const subject = `Subject: ${word(joined.subarray(0, 11))}\r\n ${word(joined.subarray(11))}`;
    const bytes = bytesOf(`From: a@b.example\r\n${subject}\r\n\r\nx`);
    expect((await read(bytes)).own?.meta.title).toBe('Паромы уйдут позже');
  });

  it('is not titled by what programs put before a subject', async () => {
    const bytes = bytesOf('From: a@gmail.com\r\nSubject: FW: Re: Dogs go free\r\n\r\nx');
    expect((await read(bytes)).own?.meta).toEqual({ title: 'Dogs go free' });
  });
});

describe('the text of a letter', () => {
  it('is decoded from its transport and its encoding', async () => {
    // «Паром» in KOI8-R
    const body = [
      'Content-Type: text/plain; charset=koi8-r',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=F0=C1=D2=CF=CD',
    ];
    expect(await textOf(message(...body))).toBe('Паром');
  });

  it('is told by its bytes where the letter says nothing, or something that nobody knows', async () => {
    for (const type of ['text/plain', 'text/plain; charset=us-ascii', 'text/plain; charset="no-such-thing"'])
      expect(await textOf(message(`Content-Type: ${type}`, '', 'Паром уйдёт позже'))).toBe('Паром уйдёт позже');
  });

  it('has its wrapped lines whole again', async () => {
    const type = 'Content-Type: text/plain; charset=utf-8; format=flowed';
    expect(await textOf(message(type, '', 'The ferry will leave ', 'an hour later.', '', ' From Monday.'))).toBe(
      'The ferry will leave an hour later.\n\nFrom Monday.',
    );
  });

  it('has tabs where columns were set apart by blanks', async () => {
    expect(await textOf(message('', 'North       12      250'))).toBe('North\t12\t250');
  });

  it('is the plain one of two, in any depth', async () => {
    const parts = [
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary="in ner"',
      '',
      '--in ner',
      '',
      'Dogs go free.',
      '--in ner',
      'Content-Type: text/html',
      '',
      '<p>Dogs go <b>free</b>.</p>',
      '--in ner--',
      '--outer--',
      'what stands behind the end is no part',
    ];
    expect(await read(message(...parts))).toMatchObject({ own: { text: 'Dogs go free.' }, parts: [] });
  });

  describe('as a page', () => {
    const both = (plain: string, page: string): Uint8Array =>
      message(
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        '',
        plain,
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        page,
        '--b--',
      );

    it('is read where there is no other', async () => {
      const page = '<html><head><style>p{margin:0}</style></head><body><p>Dogs go <b>free</b>.<p>Cats do not.</body>';
      expect(await textOf(message('Content-Type: text/html', '', page))).toBe('Dogs go free.\nCats do not.');
    });

    it('is read where the plain text is only a hint', async () => {
      const story = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
      expect(await textOf(both('Open this letter in a browser.', `<p>${story}</p>`))).toBe(story);
    });

    it('is left aside where the plain text says the same', async () => {
      expect(await textOf(both('Dogs go free.', '<p>Dogs go free.</p><p>Unsubscribe</p>'))).toBe('Dogs go free.');
    });
  });

  it('has marks for what was sent on, signatures and disclaimers', async () => {
    const lines = [
      'Please see below.',
      '---------- Forwarded message ---------',
      'From: Port <press@port.example>',
      'Subject: Ferries leave later',
      '> Dogs go free.',
      'This e-mail is confidential.',
      '-- ',
      'Ann Weller',
    ];
    const { own } = await read(message('', ...lines));
    expect(own?.text.split('\n')[4]).toBe('Dogs go free.');
    expect(own?.marks).toEqual([
      { mark: 'furniture', from: 1, to: 4 },
      { mark: 'furniture', from: 5, to: 6 },
      { mark: 'signature', from: 6, to: 8 },
    ]);
  });

  it('has no marks in a release that begins a line as a field does', async () => {
    expect((await read(message('', 'Date: 17 March', 'Dogs go free.'))).own?.marks).toEqual([]);
  });
});

describe('what comes with a letter', () => {
  const withFile = (...head: readonly string[]): Uint8Array =>
    message(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'See the file.',
      '--b',
      ...head,
      '',
      'SGVsbG8=',
      '--b--',
    );

  it('is a document of its own under its name', async () => {
    const { own, parts } = await read(
      withFile(
        'Content-Type: application/octet-stream',
        'Content-Transfer-Encoding: base64',
        "Content-Disposition: attachment; filename*0*=utf-8''%D0%BF%D0%B0; filename*1*=%D1%80.docx",
      ),
    );
    expect(own?.text).toBe('See the file.');
    expect(parts.map(({ id }) => id)).toEqual(['пар.docx']);
    expect(parts.map((part) => 'bytes' in part && Buffer.from(part.bytes).toString())).toEqual(['Hello']);
  });

  it('is a letter inside a letter', async () => {
    const { parts } = await read(withFile('Content-Type: message/rfc822'));
    expect(parts.map(({ id }) => id)).toEqual(['1.eml']);
  });

  it('is nothing when it signs the letter', async () => {
    expect((await read(withFile('Content-Type: application/pkcs7-signature; name=smime.p7s'))).parts).toEqual([]);
  });

  it('is all there is when the letter says nothing', async () => {
    const bytes = message(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: application/pdf',
      '',
      'x',
      '--b--',
    );
    expect(await read(bytes)).toMatchObject({ own: null, parts: [{ id: '1.pdf' }] });
  });
});

describe('letters that only their receiver can open', () => {
  it.each([
    'multipart/encrypted; boundary=b; protocol="application/pgp-encrypted"\r\n\r\n--b\r\n\r\nx\r\n--b--',
    'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n\r\nAAAA',
  ])('are refused by name', async (rest) => {
    await expect(read(message(`Content-Type: ${rest}`))).rejects.toMatchObject({ code: 'encrypted' });
  });
});

describe('letters that no program writes', () => {
  it.each([
    ['with too many parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(2_000)}`],
    [
      'that are too deep',
      Array.from({ length: 60 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join(
        '',
      ),
    ],
  ])('%s are refused', async (_, rest) => {
    await expect(read(bytesOf(`${HEAD.join('\r\n')}\r\n${rest}`))).rejects.toMatchObject({ code: 'too-large' });
  });

  it('are read without the fields nobody asks for', async () => {
    expect(
      await textOf(
        message(`X-Long: ${'a'.repeat(3_000_000)}`, ...Array.from({ length: 20_000 }, () => 'X-A: b'), '', 'x'),
      ),
    ).toBe('x');
  });

  it('never stop the program in another way', async () => {
    const piece = fc.constantFrom(
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      'Content-Type: text/html',
      '=?',
      '=4',
      'ы',
      '> ',
      'charset=',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { own, parts } = await read(message(...pieces));
        expect(own !== null || parts.length > 0).toBe(true);
      }),
    );
  });
});

describe('an invitation', () => {
  const card = 'BEGIN:VCALENDAR\r\nSUMMARY:Briefing\r\nEND:VCALENDAR';
  const part = (type: string, text: string): string => `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${text}\r\n`;

  it.each([
    ['ru', 'Паромы уйдут позже.'],
    ['kk', 'Паромдар кешірек шығады.'],
    ['en', 'Ferries leave later.'],
  ])('is no text of the letter that brings it, in %s', async (_, text) => {
    const kind = 'Content-Type: multipart/alternative; boundary=b';
    for (const type of ['text/plain', 'text/html']) {
      const { own, parts } = await read(
        message(kind, '', part(type, text), part('text/calendar; method=REQUEST', card), '--b--'),
      );
      expect(own?.text).toBe(text);
      expect(parts).toHaveLength(1);
    }
  });
});
