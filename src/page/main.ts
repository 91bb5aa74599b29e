/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What the page does: it takes two texts, hands them to its worker, and shows the report. No text becomes markup. */
import { PAGE_WORDS, type PageWords } from '../report/words/page.ts';
import { UI_LANGUAGES, type UiLanguage, USUAL_UI_LANGUAGE } from '../report/words/ui-language.ts';
import type { Answer, Order, PageText } from './message.ts';

const byId = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element as E;
};

const SIDES = ['a', 'b'] as const;
type PageSide = (typeof SIDES)[number];

const language = byId<HTMLSelectElement>('language');
const frame = byId<HTMLIFrameElement>('frame');
const status = byId<HTMLOutputElement>('status');
const compareButton = byId<HTMLButtonElement>('compare');
/** Bytes of a chosen file; what is typed afterwards takes its place. */
const files: Record<PageSide, PageText | undefined> = { a: undefined, b: undefined };
let summary = '';
let worker: Worker | undefined;

const chosen = (): UiLanguage => UI_LANGUAGES.find((code) => code === language.value) ?? USUAL_UI_LANGUAGE;
const words = (): PageWords => PAGE_WORDS[chosen()];
const area = (side: PageSide) => byId<HTMLTextAreaElement>(`text-${side}`);

/** Puts the words of the chosen language where the page has a place for them. */
function speak(): void {
  document.documentElement.lang = chosen();
  document.title = words().title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = words()[element.dataset.word as keyof PageWords];
    if (element instanceof HTMLTextAreaElement) element.placeholder = word;
    else if (element instanceof HTMLIFrameElement) element.title = word;
    else element.textContent = word;
  }
}

async function take(side: PageSide, file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const content = new Uint8Array(await file.arrayBuffer());
  files[side] = { name: file.name, content };
  byId(`name-${side}`).textContent = file.name;
  area(side).value = '';
}

for (const side of SIDES) {
  const chooser = byId<HTMLInputElement>(`file-${side}`);
  chooser.addEventListener('change', () => void take(side, chooser.files?.[0]));
  area(side).addEventListener('input', () => {
    files[side] = undefined;
    byId(`name-${side}`).textContent = '';
  });
  const drop = byId(`drop-${side}`);
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    void take(side, event.dataTransfer?.files[0]);
  });
}

const textOf = (side: PageSide): PageText => files[side] ?? { name: side.toUpperCase(), content: area(side).value };

/** A worker of its own for each comparison: one that was asked again stops at once. */
function compare(): void {
  worker?.terminate();
  const code = byId('worker').textContent ?? '';
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  worker = new Worker(address);
  byId('progress').hidden = false;
  status.textContent = words().working;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    finish(address);
    show(data);
  };
  worker.onerror = (event) => {
    finish(address);
    status.textContent = event.message;
  };
  const order: Order = { a: textOf('a'), b: textOf('b'), language: chosen() };
  worker.postMessage(order);
}

function finish(address: string): void {
  URL.revokeObjectURL(address);
  worker?.terminate();
  worker = undefined;
  byId('progress').hidden = true;
  status.textContent = '';
}

function show(answer: Answer): void {
  if (answer.kind === 'failure') {
    status.textContent = `${answer.name}: ${answer.reason}`;
    return;
  }
  summary = answer.summary;
  frame.srcdoc = answer.html;
  document.body.classList.add('told');
  byId('back').focus();
}

compareButton.addEventListener('click', compare);
byId('back').addEventListener('click', () => {
  document.body.classList.remove('told');
  frame.srcdoc = '';
  area('a').focus();
});
byId('copy').addEventListener('click', () => {
  navigator.clipboard.writeText(summary).then(
    () => (status.textContent = words().copied),
    () => (status.textContent = words().notCopied),
  );
});
byId('print').addEventListener('click', () => frame.contentWindow?.print());
language.addEventListener('change', () => {
  speak();
  if (document.body.classList.contains('told')) compare();
});
const wanted = navigator.language.slice(0, 2);
language.value = UI_LANGUAGES.find((code) => code === wanted) ?? USUAL_UI_LANGUAGE;
speak();
