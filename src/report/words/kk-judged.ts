import type { Judged } from './judged.ts';

/** The evidence told in Kazakh. */
export const kkJudged: Judged = {
  why: {
    heading: 'баға мен қорытынды қалай шықты',
    amount: 'көлем',
    figures: 'сандар',
    containment: (aInB, bInA) => `қамтылуы: A мәтінінің ${aInB}-ы B ішінде, B мәтінінің ${bInA}-ы A ішінде`,
    sentences: (share) => `тұтас сөйлемдер ${share}`,
    rewording: (rate, inPlace) => `жай сөздердің ${rate}-ы бір-бірлеп ауысқан, ${inPlace}-ы орнында тұр`,
    facts: (kept, replaced) => `орнында тұрған сандар мен атаулар: сақталғаны ${kept}, ауысқаны ${replaced}`,
    figuresKept: (kept, replaced) => `сақталғаны ${kept}, ауысқаны ${replaced}`,
    product: (raw, half) => `көлем × сандар = ${raw}, ${half} мәні 0,50 болатын шкала бойынша`,
    whole: 'тек безендірілуі өзгеше',
    coverage: (aInB, bInA) => `байланысқан сөздер: A ${aInB}, B ${bInA}`,
    passage: (n) => `ең ұзын ортақ үзінді: ${n} сөз`,
    namesReplaced: (n) => `ауысқан атау: ${n}`,
    rules: {
      'equal-texts': 'мәтіндер бірдей',
      'style-only': 'барлық айырма безендіруде немесе есепке алынбайды',
      'most-of-both': 'баға шекке жетті, әр мәтіннің жартысы екіншісінде тұр',
      'part-of-one': 'баға шекке жетті, бір мәтіннің жартысынан азы екіншісінде тұр',
      'same-frame': 'әр мәтіннің жартысы байланысқан, ал сандары мен атаулары ауысқан',
      'long-passage': 'баға шектен төмен, бірақ ұзын үзінді екеуінде де тұр',
      'too-little': 'баға шектен төмен, ұзын ортақ үзінді жоқ',
    },
  },
  table: {
    heading: 'деректер',
    counts: (inA, inB) => `A ішінде ${inA}, B ішінде ${inB}`,
    changed: (n) => `өзгергені ${n}`,
    dropped: (n) => `алынғаны ${n}`,
    added: (n) => `қосылғаны ${n}`,
  },
};
