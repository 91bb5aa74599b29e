import { describe, expect, it } from 'vitest';
import { republished } from '../../../src/archive/history/republished.ts';
import { scan } from '../../../src/archive/scan-documents.ts';

const RELEASE = {
  ru: 'Новый мост через реку откроют утром в понедельник. Движение по нему пустят в обе стороны, а старый мост закроют на ремонт до осени. Автобусы поедут по новому маршруту, остановки перенесут ближе к рынку.',
  kk: 'Өзен арқылы салынған жаңа көпір дүйсенбі күні таңертең ашылады. Көлік екі бағытта да жүреді, ал ескі көпір күзге дейін жөндеуге жабылады. Автобустар жаңа бағытпен жүріп, аялдамалар базарға жақын көшіріледі.',
  en: 'The new bridge over the river opens on Monday morning. Traffic will run both ways, and the old bridge closes for repairs until autumn. Buses will take the new route and stops will move closer to the market.',
};
/** Who reports, as an outlet puts it below a story. */
const REPORTS = {
  ru: 'Источник: КазИнформ',
  kk: 'Дереккөз: КазИнформ',
  en: 'Source: KazInform news agency',
};
const SOURCE = { ru: 'КазИнформ', kk: 'КазИнформ', en: 'KazInform' };
const LANGUAGES = ['ru', 'kk', 'en'] as const;

const original = (documents: Parameters<typeof scan>[0]): readonly [string | undefined, string | undefined] => {
  const [cluster] = scan(documents).clusters;
  return [cluster?.origin, cluster?.members.find((member) => member.original === true)?.path];
};

describe.each(LANGUAGES)('a copy in %s that names the source of another', (language) => {
  const text = RELEASE[language];
  const copy = { path: 'a-copy', text: `${text}\n\n${REPORTS[language]}`, meta: { source: 'vestnik.example' } };
  const own = { path: 'own', text, meta: { source: SOURCE[language] } };

  it('is no original', () => {
    expect(original([copy, own])).toEqual(['source', 'own']);
  });

  it('nor is one whose author is that source', () => {
    const signed = {
      path: 'a-copy',
      text,
      meta: { source: 'vestnik.example', author: `${SOURCE[language]} агенттігі` },
    };
    expect(original([signed, own])).toEqual(['source', 'own']);
  });

  it('says nothing where dates tell, where it names itself, or a source that none of the others is', () => {
    const dated = [
      { ...copy, date: '2026-01-01' },
      { ...own, date: '2026-01-02' },
    ];
    expect(original(dated)).toEqual(['date', 'a-copy']);
    expect(original([{ ...copy, meta: own.meta }, own])[0]).toBe('unknown');
    expect(original([copy, { ...own, meta: { source: 'tribune.example' } }])[0]).toBe('unknown');
    expect(original([{ path: 'a-copy', text: copy.text }, own])[0]).toBe('unknown');
  });

  it('says nothing in a sentence of the story', () => {
    const told = { ...copy, text: `${text} ${SOURCE[language]}.` };
    expect(original([told, own])[0]).not.toBe('source');
  });
});

it('is found by the name of its site', () => {
  const versions = [
    { text: '', meta: { source: 'www.kazinform.example', author: '' } },
    { text: '', meta: { source: 'Вестник', author: 'Kazinform' } },
    { text: '', meta: { source: 'Трибуна', author: 'Inform' } },
  ];
  expect(republished(versions)).toEqual([false, true, false]);
});

it('says nothing where two name each other', () => {
  const versions = [
    { text: '', meta: { source: 'Трибуна', author: 'Вестник' } },
    { text: '', meta: { source: 'Вестник', author: 'Трибуна' } },
  ];
  expect(republished(versions)).toEqual([false, false]);
});

it('looks for names of four letters, since shorter ones stand in others', () => {
  const by = (source: string) => [
    { text: '', meta: { source, author: '' } },
    { text: '', meta: { source: 'Вестник', author: `${source} ойл` } },
  ];
  expect(republished(by('ТАСС'))).toEqual([false, true]);
  expect(republished(by('АСС'))).toEqual([false, false]);
  expect(republished(by('lake.example'))).toEqual([false, true]);
  expect(
    republished([
      { text: '', meta: { source: 'lake.example', author: '' } },
      { text: '', meta: { source: 'Вестник', author: 'Lake' } },
    ]),
  ).toEqual([false, true]);
  expect(
    republished([
      { text: '', meta: { source: 'sea.example', author: '' } },
      { text: '', meta: { source: 'Вестник', author: 'Sea' } },
    ]),
  ).toEqual([false, false]);
});
