import { lazily } from '../lazily.ts';
import type { BoilerplateRules } from '../shape/boilerplate.ts';
import { CAPITALS, LETTERS } from '../shape/letters.ts';
import { PAGE } from './boilerplate/page.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DATE = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** What every clause about a body that said so on some day holds. */
const TOLD_ON = ['said', 'announced', 'confirmed'].flatMap((told) =>
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'on ', 'late ', 'early ', 'today', 'yest'].map(
    (day) => `${told} ${day}`,
  ),
);
const CITY = `[${CAPITALS}][${LETTERS}.'’-]{1,25}(?: (?:[${CAPITALS}][${LETTERS}.'’-]{1,25}|de|la|of)){0,3}`;
const AGENCY = `[${CAPITALS}][${LETTERS}.&' -]{1,30}`;

/** Credits, footers and datelines of English press copy. */
export const BOILERPLATE: BoilerplateRules = {
  page: PAGE,
  dateline: lazily(
    () =>
      new RegExp(
        `^(?:${CITY}(?:, ${CITY}){0,2}[,.:]|[A-Z][A-Z.'-]{1,20}(?: [A-Z][A-Z.'-]{1,20}){0,2},?) \\(?${DATE}\\)?[,.]?(?: ?[/(]${AGENCY}[/)])?(?: ?[—–-]+| ?\\.)?(?: ${AGENCY} ?[—–-]+)?$|` +
          `^${CITY}(?:, ${CITY}){0,2},? [/(]${AGENCY}[/)] ?[—–-]+$|^[A-Z][A-Z.'-]{2,20}(?: [A-Z][A-Z.'-]{1,20}){0,2}(?: ?(?:—|–|--)|(?:, [A-Z][A-Za-z.]{1,12})? [/(]${AGENCY}[/)])$|^${DATE}(?:,| ?[—–-]) ${CITY}(?:, ${CITY})?$`,
      ),
  ),
  date: lazily(
    () =>
      new RegExp(
        `^(?:(?:published|posted|updated|issued|date)[: ]{1,2}(?:on )?)?(?:${WEEKDAY.toLowerCase()},? )?${DATE.toLowerCase()}(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?$`,
      ),
  ),
  opening: lazily(
    () =>
      new RegExp(
        `^(?:[a-z][a-z.'-]{1,20}(?: [a-z.'-]{1,20}){0,2}, )?(?:on )?(?:${WEEKDAY.toLowerCase()},? )?${DATE.toLowerCase()}(?:,? | ?[—–-]+ )`,
      ),
  ),
  event: lazily(
    () =>
      /(?:^| )(?:was held|were held|took place|has taken place|is being held|was organised|was organized|hosted|was hosted|held (?:its|their|an?)|opened (?:in|at))(?= |,|$)/,
  ),
  photo: lazily(
    () =>
      /^(?:(?:file )?(?:photo|photos|photograph|photographs|picture|pictures|image|images|video|illustration|graphic|infographic|collage|screenshot|cover)(?: credits?| courtesy| source| by)?|photographer|courtesy|credit|pic|featured image) ?(?:[:/|©—–-]|\(c\)) ?|^(?:image|photo|picture|video) (?:source|credit|caption), /,
  ),
  photoWhole: lazily(
    () =>
      /^(?:file )?(?:photos?|images?|pictures?|video|photograph|illustration|graphic)(?:s)? (?:by (?:the )?[a-zß-ÿа-џғқңүұһәө@][^,.!?;]{1,60}|courtesy (?:of )?[^.!?;]{2,80}|(?:provided|supplied|shared|contributed) by [^.!?;]{2,80}|via [^.!?;]{2,60}|from (?:the )?(?:archive|archives|website|site) of [^.!?;]{2,60})$|^(?:from the )?(?:family|personal|private) archives?$|^(?:getty images|shutterstock|(?:submitted|contributed|courtesy|file|handout|staff|stock|archive|illustrative|representative|representational) (?:photos?|images?|pictures?)(?: by [^,.!?;]{2,60})?|(?:photos?|images?) supplied|courtesy of [^.!?;]{2,60})$|^(?:ap|afp|epa|upi|reuters)(?: photo)? ?\/ ?[^,.!?;]{2,60}$|^(?:screenshot|screengrab|screen grab|video grab|video still)(?: (?:from|of|via) [^,.!?;]{2,60})?$|^(?:ai-generated|computer-generated|generic) (?:image|photo|picture|illustration)$/,
  ),
  photoOf: lazily(() => /^(?:photo|photograph|video|picture) (?:of )?(?=$)/),
  office: lazily(
    () =>
      /^(?:(?:the )?(?:press|media|communications|public (?:affairs|relations|information)|(?:press and )?information|press and media|media relations|news) (?:office|service|centre|center|department|team|unit|desk)|(?:office|department) of (?:communications|public (?:affairs|information|relations)|the spokesperson)|press (?:secretary|officer)|media relations|(?:corporate|external) communications|spokesperson for)(?= |$)/,
  ),
  officeLast: lazily(
    () =>
      /^(?:[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][A-Za-zÀ-ɏЀ-ԯ.'’-]{0,25} ){1,3}[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][A-Za-zÀ-ɏЀ-ԯ.'’-]{0,25}, (?:[^.!?:;\d]{0,60} )?(?:press (?:secretary|officer)|communications director|spokesperson|spokesman|spokeswoman|public relations)$|^(?!According|Reported|As |This )[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ][^.!?:;\d]{2,80} (?:[Pp]ress|[Mm]edia|[Cc]ommunications) (?:[Oo]ffice|[Ss]ervice|[Cc]entre|[Cc]enter|[Dd]epartment|[Rr]elations)$/,
  ),
  byline: lazily(
    () =>
      /^(?:(?:author|written by|text|reported by|reporting by|editing by|edited by|compiled by|translated by|story by|words by|editor|reporter|prepared by)(?: ?[:—–-])? |by )/,
  ),
  outlet: lazily(
    () =>
      /^(?:(?:according to|citing|as (?:first |earlier |previously )?reported (?:by|in)) the|as first reported by|sources? ?[:—–-]) /,
  ),
  attribution: lazily(
    () =>
      /^(?:(?:this|that|it|the (?:news|report|information)) (?:was|is|has been) (?:reported|announced|stated|published|released)(?: (?:today|earlier|first))? by|(?:as )?(?:reported|announced|published) by|(?:issued|released|distributed|circulated|provided) by:?|from:|according to|based on|citing|as (?:first |earlier |previously )?reported (?:by|in)|sources? ?[:—–-]|with reference to|quoted by) (?:the |a )?/,
  ),
  attributionWhole: lazily(
    () =>
      /^(?:[Aa]s )?((?:[Tt]he )?[^,.!?:;\d]{2,80}) (?:reported|reports|has reported|writes|wrote)(?: (?:this|it))?(?: (?:citing|quoting) [^,.!?:;\d]{2,60}| today| (?:on )?[A-Z][a-z]{2,5}day)?$|^(?:reports|writes) ([Tt]he [A-Z][^,.!?:;\d]{2,50}|[A-Z][^,.!?:;\d]{2,50})$|^((?:[Tt]he )?[^,.!?:;\d]{0,60}(?:[Pp]ress (?:office|service|release)|(?:[Nn]ews )?[Aa]gency|[Nn]ewspaper|newswire)(?: of [^,.!?:;\d]{2,60})?) (?:said|says|announced|informed|writes)(?: (?:this|so))?(?: (?:in a (?:statement|press release|news release|post)|on (?:its|the) [a-z]{3,12}|on [A-Z][A-Za-z]{1,12}|[A-Z][a-z]{2,5}day|today|late|earlier){1,2}){0,2}$|^([Tt]he [^,.!?:;\d]{2,60}) (?:said|says|announced) in a (?:statement|press release|news release)$/,
  ),
  publishedWhere: lazily(
    () =>
      /^(?:(?:this|that|it|the (?:full |official )?(?:news|information|statement|message|announcement)) (?:(?:was|is|were|has been|had been) (?:first |also )?(?:reported|announced|stated|published|released|posted|shared|said|written|made public)|appeared|follows)(?: today| yesterday| earlier)?|the [^,.!?:;\d]{2,50} (?:posted|published|shared|announced|reported) (?:this|it|the (?:news|statement|information))) (?:on|in|from|via) [^,.!?:;\d]{0,60}(?:website|web ?page|pages?|channels?|portal|accounts?|social (?:media|networks?))(?: of(?: (?!(?:by|but|after|before|for|until|and [a-z]+(?:ed|en)) )[^ ,.!?:;\d]+){1,7})?$/,
  ),
  toldDay: lazily(
    () =>
      new RegExp(
        `(?:^| )(?:(?:late|early|earlier) )?(?:(?:on )?(?:${WEEKDAY}|${DATE})(?: (?:morning|afternoon|evening|night))?|today|yesterday)(?= |$)`,
      ),
  ),
  toldBy: lazily(
    () =>
      /^((?:[Tt]he )?[^,.!?:;\d]{2,60}) (?:said|announced|confirmed|reported)(?: in a (?:statement|press release|news release)| on (?:its|the) (?:official )?website)?$/,
  ),
  medium: lazily(() => /^(?:(?:[Aa]s )?[Tt]he |(?:reports|writes) |[A-Z][a-z]+[A-Z][A-Za-z]* (?:reports|reported)\b)/),
  source: lazily(
    () =>
      /(?:press (?:office|service|release|centre|center)|['’]s (?:own )?(?:correspondent|reporter)|['’]s office|sources|court|embassy|government|statement|newspaper|bloomberg|museum|university|company|club|federation|union|association|regulator|operator|authorit|airline|airport|prosecutors|officials|rescuers|institute|council|committee|news|agency|website|newspaper|radio|television|reuters|associated press|interfax|tass|kazinform|ministry|department|police|media|outlet|portal|channel|(?:^|[ (])[A-ZÀ-ÞЀ-ЯҒҚҢҮҰҺӘӨ]{2,6}(?= |$|\))|[\w-]{2,30}\.(?:com|org|net|kz|ru|co|gov|info)|["“«])/,
  ),
  person: lazily(
    () =>
      /(?:^| )(?:minister|president|mayor|governor|director|chief|chairman|chairwoman|chair|head|spokesman|spokeswoman|expert|doctor|deputy|secretary|ambassador|judge|mr|mrs|ms|dr)(?= |$)/,
  ),
  press: lazily(() => /press (?:office|service|release|secretary|centre|center)/),
  related: lazily(
    () =>
      /^(?:(?:read|see|watch|also read|also see|see also|read also|read more(?: (?:from|on|at) [a-z][a-z ]{1,24})?|read next|watch also|read this(?: too| also| next)?|you (?:may|might)(?: also)? (?:like|enjoy)|recommended(?: reading| for you)?|more on this(?: story| topic)?|related(?: (?:stor(?:y|ies)|articles?|news|content|links?|coverage|topics?|posts?))?|more from (?:this|our) [a-z]{3,12}|earlier on (?:this|the) (?:topic|story)|don['’]t miss|top stories|more news|more stories|also in (?:the )?[a-z]{3,14}|must read|further reading|(?:previous|next) (?:post|story|article|entry)|trending(?: now)?|sponsored) ?:|more [a-z]{2,12} [a-z ]{2,24}: ?https?:|(?:read also|see also|also read|related (?:stories|articles|news|content|links?|coverage)|you may also like|more on this story|read next|recommended for you|further reading|more stories)$|(?:read also|see also|also read|also see|read next|read more about|read more on) )/,
  ),
  earlier: lazily(
    () =>
      /^(?:as )?(?:earlier|previously)(?: today)?,? (?:we|it was|[a-z][a-zß-ɏа-ԯ.]{1,20}) (?:reported|wrote|covered)(?= |,|$)|^(?:as )?(?:we )?(?:reported|wrote) (?:earlier|previously)(?= |,|$)/,
  ),
  contact: lazily(
    () =>
      /^(?:for accreditation|(?:press|media) (?:office|contacts?)|hotline|helpline|for (?:media|press|more|further|additional|general)(?: (?:media|press))? ?(?:inquiries|enquiries|information|details|queries|contact)?(?: and interviews)?|(?:media|press|general)? ?(?:contacts?|inquiries|enquiries)(?: (?:us|details|information|person|for media|for the media))?|tel|telephone|phone|mobile|cell|fax|e-?mail|address|website|web|whatsapp|twitter|x|instagram|telegram|facebook|threads|bluesky|call us|call|write(?: to)?(?: us)?)\.?(?:[:—–-]|,? (?:please )?(?:contact|call|visit|write|e-?mail|go to|see)(?= |:)|(?= ?[+(]?\d)| (?:at )?(?=\S+@)|,(?= )| [A-Z][a-z]+ [A-Z][a-z]+ \d)|^(?:contact|reach|e-?mail|call) [^.,:;!?\d]{3,50} (?:at|on|via)(?= |:|$)/,
  ),
  contactAlone: lazily(
    () =>
      /^(?:(?:our )?address: .{3,80}|hotline:? ?[\d -]{0,14}|(?:media|press) contacts?: [a-z.' -]{3,50}|(?:media|press) (?:contacts?|inquiries|enquiries)|contacts?|contact us|contact (?:information|details)|for (?:media|press) (?:inquiries|enquiries)|(?:for (?:more|further|additional|media|press) (?:information|details|inquiries|enquiries|queries)?,? ?)?(?:please )?contact|for (?:more|further|additional) information)$/,
  ),
  follow: lazily(
    () =>
      /^(?:follow|subscribe|sign up|join|like|find|connect with)(?: [A-Za-zÀ-ɏЀ-ԯ]+){0,3} (?:us|our|to our|to the|for our|newsletter|channel|telegram|instagram|facebook|twitter|youtube|x|linkedin|whatsapp)(?:[ :]|$)(?=.{0,60}$)(?:.{0,30}(?:channel|newsletter|telegram|instagram|facebook|twitter|youtube|linkedin|whatsapp|page|updates|social media|alerts|on x|us))?/,
  ),
  followWhole: lazily(
    () =>
      /^(?:(?:subscribe|follow us|comments?(?: ?\(\d{0,5}\))?|leave a comment|share this(?: article| story| post)?|back to top|advertisement|sign up|join us|no comments yet|e-?mail this article|add a comment|sponsored))$|^(?:.{0,30} )?(?:subscribe|follow us)$/,
  ),
  linkLabel: lazily(
    () =>
      /^(?:see more(?: at| here| on)?|read more(?: at| here| on(?: our (?:website|site))?)?|more(?: at| here| details| information)?|more (?:information|details) (?:at|here)|(?:read )?(?:the )?full (?:text|story|report|release|version|statement)(?: at| here| is available at| available at| available here)?|learn more(?: at| here)?|download the [a-z]{3,20}|visit|details(?: at| here)?|link|source|website|watch(?: live)?(?: at| here| on)?|register(?: at| here)?|continue reading|click here(?: (?:for|to) [a-z '-]{2,50})?|follow the link|find out more(?: at)?|available at|view original(?: content| release)?)$/,
  ),
  predicate: lazily(
    () =>
      /^(?:is|are|was|were|be|been|has|have|had|will|would|said|says|told|may|might|must|can|could|should|do|does|did|shows?|gave|took|went|came|made|got|held|met|won|lost|left|rose|fell|began|said|saw|led|denies|wants|goes|grows|comes|makes|takes|plans|opens|closes|[A-Za-zÀ-ɏЀ-ԯ]{2,}ed)$/,
  ),
  notPredicate: lazily(
    () =>
      /^(?:united|limited|unlimited|related|associated|federated|combined|provided|licensed|archived|undated|dedicated|used|supplied|united)$/,
  ),
  parts: {
    quoting: 'citing|quoting',
    surnameEnds: '',
    agencies: 'Reuters|REUTERS?|AFP|AP|UPI|DPA|ANSA|EFE|PTI|TASS|Xinhua|Bernama|Interfax|Kazinform',
    placeOpeners: '',
    agencyOpeners: '',
    smallInDateline: 'de |la |of ',
    months: '',
    years: '',
  },
  openers: {
    photo: 'col cou cov cre fea fil gra ill ima inf pho pic scr vid',
    photoWhole:
      'afp ai- ap  ap/ arc com con cou epa fam fil fro gen get gra han ill ima per pho pic pri rep reu scr shu sta sto sub upi vid',
    photoOf: 'pho pic vid',
    office: 'com cor dep ext inf med new off pre pub spo the',
    byline: 'aut by  com edi pre rep sto tex tra wor wri',
    attribution: 'acc ann as  bas cir cit dis fro iss it  pro pub quo rel rep sou tha the thi wit',
    attributionWhole: null,
    publishedWhere: 'it  tha the thi',
    related: 'als don ear fur mor mus nex pre rea rec rel see spo top tre wat you',
    earlier: 'as  ear pre rep we  wro',
    contactAlone: 'add con for hot med our ple pre',
    follow: 'con fin fol joi lik sig sub',
    linkLabel: 'ava cli con det dow fin fol ful lea lin mor rea reg see sou the vie vis wat web',
    date: 'dat fri iss mon pos pub sat sun thu tue upd wed apr aug dec feb jan jul jun mar may nov oct sep',
    opening: null,
  },
  signs: {
    attribution: [
      'report',
      'announced',
      'stated',
      'issued',
      'from:',
      'distributed',
      'circulated',
      'provided',
      'published',
      'released',
      'according',
      'based on',
      'citing',
      'source',
      'reference',
      'quoted',
    ],
    outlet: ['according', 'citing', 'report', 'source'],
    related: [
      ...['read', 'see', 'watch', 'like', 'recommended', 'more', 'related', 'earlier', 'miss', 'stories', 'news'],
      ...['previous', 'next', 'trending', 'sponsored', 'also in', 'enjoy'],
    ],
    linkLabel: [
      'more',
      'full',
      'download',
      'visit',
      'detail',
      'link',
      'source',
      'website',
      'watch',
      'register',
      'continue',
      'click',
      'available',
      'view',
    ],
    officeLast: ['press', 'media', 'communications', 'spokes', 'public relations'],
    publishedWhere: ['site', 'page', 'channel', 'portal', 'account', 'social'],
    attributionWhole: ['report', 'press', 'news', 'writes', 'wrote', 'agency', 'in a ', ...TOLD_ON],
    follow: ['follow', 'subscribe', 'sign up', 'join', 'like', 'find', 'connect with'],
    followWhole: [
      'subscribe',
      'follow us',
      'comment',
      'share this',
      'back to top',
      'advertisement',
      'sign up',
      'join us',
      'mail this article',
      'sponsored',
    ],
  },
};
