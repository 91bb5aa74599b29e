import { isProse, linesOf, sentencesOf } from './places.mjs';

/** Sentences and lines from all texts of a language and of the generator's own, to be inserted elsewhere. */
export function foreignOf(texts, { sentences }) {
  const clean = (text) => !/[|*_<>[\]#]|https?:|@/.test(text) && text.length < 600;
  return {
    sentences: [
      ...sentences,
      ...sentences,
      ...texts
        .filter(({ wrapped }) => !wrapped)
        .flatMap(({ text }) =>
          sentencesOf(text)
            .filter(({ isWhole, text: own }) => isWhole && isProse(own) && clean(own))
            .map(({ text: own }) => own),
        ),
    ],
    lines: [
      ...sentences,
      ...texts
        .filter(({ wrapped }) => !wrapped)
        .flatMap(({ text }) =>
          linesOf(text)
            .map(({ text: own }) => own)
            .filter((own) => isProse(own) && clean(own)),
        ),
    ],
  };
}
