import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { github } from '../../../src/report/machine/github.ts';
import { block, release, type SamplePart, sample } from '../sample.ts';

/** What a runner would execute: `::name props::data` at the start of a trimmed line, `##[name` anywhere. */
function commandsOf(output: string) {
  return output.split(/[\r\n]/).flatMap((line) => {
    const command = /^\s*::(\w[\w-]*)(?: ([^:]*))?::(.*)$/.exec(line);
    const old = /##\[\w/.test(line);
    return command === null && !old
      ? []
      : [{ level: command?.[1], properties: command?.[2] ?? '', data: command?.[3] ?? '', old }];
  });
}

describe('the GitHub report', () => {
  it('is an annotation for each change that is not cosmetic, errors where the gate tripped', () => {
    expect(github(release(), { tripped: ['number'] })).toMatchInlineSnapshot(`
      "::error file=b.txt,line=3,col=34,title=number · sum::number · sum: 450 → 540 · "The council approved a budget of [540] million tenge for schools and clinics."
      ::error file=b.txt,line=1,col=1,title=number · date::number · date: June → July · "Work on the riverside park starts in [July]. Volunteers are welcome."
      ::warning file=b.txt,line=13,col=11,title=negation::negation added: not · inside a quotation · "The mayor [not] ruled out a second reading, said Saparov."
      ::warning file=b.txt,line=13,col=48,title=name::name: Asylov → Saparov · changed places · "The mayor not ruled out a second reading, said [Saparov]."
      ::warning file=b.txt,line=14,col=1,title=moved::moved: Work on the riverside park starts in July. Volunteers are welcome.
      ::warning file=b.txt,line=15,col=25,title=look-alike letter::look-alike letter: website → wеbsite · U+0065 → U+0435 · "The full text is on the [wеbsite] of the council."
      ::warning file=b.txt,line=16,col=1,title=deleted::deleted: Two members voted against.
      ::notice title=dedupe::near-duplicate (score 0.97): a.txt → b.txt · 12 of 14 paragraphs reused: 7 unchanged, 2 cosmetic only, 2 edited, 2 moved · 2 removed: 1 paragraph, 1 signature · 2 added: 1 dateline, 1 photo credit · 4 figures, names, negations or senses changed.
      ::notice file=b.txt,line=1,endLine=2,title=dateline::dateline added: Almaty, 12 March 2026.
      ::notice file=b.txt,line=3,col=56,title=wording::wording: schools → schools and clinics · "The council approved a budget of 540 million tenge for [schools and clinics]."
      ::notice file=b.txt,line=16,col=1,title=signature::signature removed: Press office of the council
      ::notice file=b.txt,line=16,col=1,title=photo credit::photo credit added: Photo: press office
      "
    `);
  });

  it('makes the verdict an error when the verdict tripped the gate', () => {
    expect(github(release(), { tripped: ['near-duplicate'] })).toMatch(/^::error title=dedupe::near-duplicate/);
  });

  it('shows at most ten annotations of a level and counts the rest', () => {
    const parts = (category: 'number' | 'wording'): SamplePart[] =>
      Array.from({ length: 30 }, (): SamplePart => ['1', '2', category]);
    const made = github(sample([block('edited', ...parts('number'), ...parts('wording'), '\n')]), { tripped: [] });
    const levels = commandsOf(made).map(({ level }) => level);
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10);
    expect(levels.filter((level) => level === 'notice')).toHaveLength(10);
    expect(made).toContain('::warning title=dedupe::dedupe: and 21 more like these');
    expect(made).toContain('::notice title=dedupe::dedupe: and 22 more like these');
  });

  it('executes nothing that a text or a name holds', () => {
    const evil = fc.constantFrom(
      '::error::x',
      '##[error]x',
      '\r::set-output name=a::b',
      '%0A::debug::',
      'a,line=1',
      ':',
      '\n',
      '##vso[x]',
      ' ',
    );
    const text = fc
      .array(fc.oneof(evil, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, text, (a, b, name) => {
        const made = github(
          sample([block('edited', [a, b, 'number', { note: name }], '\n')], 'distinct', [name, name]),
          { tripped: [] },
        );
        const lines = made.split('\n').slice(0, -1);
        expect(commandsOf(made)).toHaveLength(lines.length);
        expect(made).not.toContain('\r');
        for (const { level, properties, old } of commandsOf(made)) {
          expect(['notice', 'warning', 'error']).toContain(level);
          expect(properties).toMatch(/^(?:title=dedupe|file=[^,:]*,line=\d+,(?:col|endLine)=\d+,title=[^,:]*)$/);
          expect(old).toBe(false);
        }
      }),
    );
  });
});
