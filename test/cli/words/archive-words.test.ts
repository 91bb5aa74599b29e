import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../program.ts';

const { run, folder } = buildProgram();
/** Where the engine of indexes is found. */
const env = { NODE_PATH: join(__dirname, '..', '..', '..', 'node_modules') };
const write = (path: string, contents: string | Uint8Array): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), contents);
};
write('in/a.txt', 'Мост через реку открыт для движения с восьми утра.\n');
write('archive/b.txt', 'В библиотеке открылся читальный зал для детей и взрослых.\n');
write('archive/c.jsonl', '{"id":"1","text":"Ярмарка пройдёт в субботу."}\n{"id":"2"}\n[]\n{"text":"Снег растает."}\n');
write('archive/map.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
const CHECK = ['check', 'in/a.txt', '--against', 'archive'];
/** The texts of the run in one language, without what is the same in all. */
const inLanguage = (language: string, ...args: readonly string[]): string => {
  const { out, err } = run([...args, '--ui-lang', language], { env });
  return `${out}${err}`.replaceAll(folder, '.');
};

describe('why something was skipped', () => {
  const REASONS = {
    en: ['is not a JSON object', 'has no "text"', 'is a PNG image; texts in pictures are not read', '1 without an id'],
    ru: ['это не объект JSON', 'нет поля «text»', 'это изображение PNG; текст на картинках не читается', '1 без id'],
    kk: ['бұл JSON объектісі емес', '«text» өрісі жоқ', 'бұл — PNG суреті; суреттегі мәтін оқылмайды', 'id жоғы 1'],
  };

  it.each(Object.entries(REASONS))(
    'is told in %s, and in no other language',
    (language, [object = '', field = '', picture = '', id = '']) => {
      const text = inLanguage(language, ...CHECK, '--width', '300');
      for (const reason of [object, field, picture, id]) expect(text).toContain(reason);
      const page = inLanguage(language, ...CHECK, '--format', 'html').replaceAll('&quot;', '"');
      for (const reason of [object, field, picture]) expect(page).toContain(reason);
      expect(inLanguage(language, ...CHECK, '--format', 'markdown')).toContain(object);
      for (const format of ['junit', 'sarif', 'github'])
        expect(inLanguage(language, ...CHECK, '--format', format), format).toContain(REASONS.en[0]);
      const others = Object.entries(REASONS).filter(([other]) => other !== language);
      for (const [, reasons] of others) for (const reason of reasons) expect(text).not.toContain(reason);
    },
  );

  it('is English in JSON whatever the language, with its parts as data', () => {
    const asked = [...CHECK, '--json'];
    const { skipped, notes } = JSON.parse(run([...asked, '--ui-lang', 'kk']).out);
    expect(skipped).toEqual(JSON.parse(run(asked).out).skipped);
    expect(skipped.map(({ reason, code, said }: Record<string, unknown>) => ({ reason, code, said }))).toContainEqual({
      reason: 'has no "text"',
      code: 'undecodable',
      said: { sentence: 'has no "{0}"', values: ['text'] },
    });
    expect(notes).toMatchObject([{ reason: 'records 1 without an id: named by the line' }]);
  });

  it('is told with --strict and --quiet too', () => {
    expect(inLanguage('ru', ...CHECK, '--strict', '--quiet')).toMatch(/: не прочитано \(и ещё 2\): нет поля «text»$/m);
    expect(inLanguage('kk', ...CHECK, '--quiet')).toMatch(/: ескерту: оқылмады \(және тағы 2\): «text» өрісі жоқ$/m);
    expect(inLanguage('en', ...CHECK, '--quiet')).toMatch(
      /: warning: could not be read \(and 2 more\): has no "text"$/m,
    );
  });
});

describe('what is told of an index', () => {
  const FIGURES = {
    en: [
      /^added +3$/m,
      /^skipped\n {2}\S+c\.jsonl:2: has no "text"$/m,
      /^sound +yes$/m,
      /^texts kept +3$/m,
      /^add: .*b\.txt$/m,
    ],
    ru: [
      /^добавлено +3$/m,
      /^пропущено\n {2}\S+c\.jsonl:2: нет поля «text»$/m,
      /^цел +да$/m,
      /^хранится текстов +3$/m,
      /^добавить: .*b\.txt$/m,
    ],
    kk: [
      /^қосылғаны +3$/m,
      /^өткізілгені\n {2}\S+c\.jsonl:2: «text» өрісі жоқ$/m,
      /^бүтін +иә$/m,
      /^сақталған мәтін +3$/m,
      /^қосу: .*b\.txt$/m,
    ],
  };

  it.each(Object.entries(FIGURES))('is told in %s', (language, [added, skipped, sound, kept, step]) => {
    const told = inLanguage(language, 'index', 'add', 'archive', '--index', `${language}.idx`);
    expect(told).toMatch(added as RegExp);
    expect(told).toMatch(skipped as RegExp);
    expect(inLanguage(language, 'index', 'verify', '--index', `${language}.idx`)).toMatch(sound as RegExp);
    expect(inLanguage(language, 'index', 'stats', '--index', `${language}.idx`)).toMatch(kept as RegExp);
    const plan = inLanguage(language, 'index', 'sync', 'archive', '--index', 'none.idx', '--dry-run');
    expect(plan.replaceAll(/^ +/gm, '')).toMatch(step as RegExp);
  });

  it('has one name a figure in JSON', () => {
    const { out } = run(['index', 'stats', '--index', 'ru.idx', '--json', '--ui-lang', 'ru'], { env });
    expect(JSON.parse(out)).toMatchObject({ documents: 3, texts: 3 });
  });
});

describe('the settings file to begin with', () => {
  it.each([
    ['en', 'dedupe.config.json written\n', 'keep the texts in the index'],
    ['ru', 'файл dedupe.config.json записан\n', 'хранить тексты в индексе'],
    ['kk', 'dedupe.config.json жазылды\n', 'мәтіндерді индексте қысып сақтау'],
  ])('is commented in %s, and settles the same', (language, said, comment) => {
    const settings = join(folder, 'dedupe.config.json');
    expect(run(['init', '--ui-lang', language])).toMatchObject({ code: 0, out: said, err: '' });
    const { '//': lines, ...settled } = JSON.parse(readFileSync(settings, 'utf8'));
    rmSync(settings);
    expect(lines.join('\n')).toContain(comment);
    expect(lines.join('\n')).not.toContain('{0}');
    expect(Object.keys(settled)).toEqual(['$schema', 'threshold', 'ignore', 'equivalent', 'boilerplate']);
  });
});
