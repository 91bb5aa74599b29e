import type { NegationRules } from '../shape/negation.ts';

/** Negation in English. */
export const NEGATION: NegationRules = {
  particles: 'not|no|without|cannot|never|neither|nor|non|no longer|yet to|yet to be',
  host: 'after',
  clitics: "n't",
  words: 'none|nobody|nothing|nowhere|noone|no one',
  strengthening: '',
  paired: new Set(['neither', 'nor']),
  ofThings: new Set(['no']),
  existential: new Set(['there']),
  neutral:
    'nobody but|no one but|none but|nothing but|nobody except|no one except|not only|not just|not merely|not simply|not less than|not fewer than|not more than|no less than|no fewer than|no more than|' +
    'no later than|no earlier than|not later than|not earlier than|not before|not after|no sooner|no lower than|no higher than|' +
    'not to mention|not least|nothing but|no doubt|no matter|no wonder|no #|not surprisingly|more often than not|' +
    'without doubt|without exception|without question|whether or not|if not|no other than|none other than',
  raisers:
    'need|needs|needed|expected|supposed|likely|advised|recommended|planned|intended|meant|thought|believed|scheduled',
  verbMarks: new Set(['to']),
  light: 'have|has|having|had|any|a|an|the|yet',
  being: 'be|been|being|remained|stayed|yet been',
  alike: ['hurt|injur*|casualt*|wounded', 'killed|died|death*|fatalit*|dead|lives|life', 'power|electricity'],
  before: 'before|previously|earlier|ever|never|until now|so far',
  firstTime: 'first time|for the first time|first|first-ever|maiden|new',
  deaths: {
    denied:
      'could not be saved|could not save|not be saved|unable to save|not survive|not survived|not pull through|no longer alive|not live',
    said: 'died|dies|die|dead|death|deaths|killed|passed away|succumbed',
  },
  missing: 'lost|lose|loses|losing|lack|lacks|lacked|lacking|absent|free of|free from|clear of|devoid of',
  denials:
    'acquit*|out of danger|stay away|stayed away|keep away|steer clear|unhurt|unharmed|unscathed|uninjured|escaped injury|escaped without|ruled out|rule out|rules out|exempt*|suspend*|halt*|unaffected|contraindicat*|lack*|absen*|fail*|refus*|den*|reject*|declin*|prohibit*|ban|bans|banned|forbid*|forbad*|prevent*|closed|stop*|ceas*|' +
    'unchanged|remain* the same|stay* the same|against|exclud*|barred|hardly|scarcely|abandon*|miss*|avoid*|other than|different from|except|unknown|unclear|undisclosed|unidentified|unspecified|unaware*|unable|unsure|uncertain|unlikely|impossible|oblivious|devoid|free of|free from|free of charge|for free|free|complimentary|gratis',
  prefixes: 'un in im il ir dis non non-',
  surePrefixes: ['non-'],
  exceptions:
    'under*|until|union*|unit*|unite*|unique*|uncle*|unanim*|univers*|unless|unto|unveil*|untouch*|' +
    'inform|informs|informed|informing|information|informative|income*|incom*|include*|includ*|into|inside*|indeed|increas*|' +
    'invest*|inten*|inland|instead|input*|insight*|indebted|inflam*|invaluable|inset*|install*|inquest*|invent*|inbound|' +
    'inboard|indoor*|inner|inning*|intake*|inter*|industr*|indicat*|individual*|inhabit*|inherit*|initial*|inject*|' +
    'inline|infield|inroad*|insur*|inspect*|inspir*|instruct*|invit*|involv*|import*|impress*|improv*|impart*|impose|imposes|imposed|imposing|imposition*|impact*|' +
    'implant*|impl*|imprison*|ill|illustrat*|illumin*|iron*|irrigat*|discover*|discuss*|display*|dispos*|diseas*|discount*|' +
    'discharg*|discours*|distill*|distract*|dismiss*|dispatch*|disband*|distribut*|distinct*|district*|distanc*|disc|disco*|' +
    'dispens*|disput*|disrupt*|dissolv*|disaster*|dish*',
  without: { endings: 'less', answers: ' ', sureAnswers: 'ful', notAfter: '' },
};
