import type { WebNode } from '../markup/node.ts';

/** What an element is for, by what its name, its role and its classes say. */
export type Hint =
  /** Around the story wherever it stands: menus, share rows, advertising, forms. */
  | 'furniture'
  /** Comments of readers: furniture, however long they are. */
  | 'comments'
  /** Other stories: furniture, and nothing of the story follows. */
  | 'other-stories'
  /** The end of a page. */
  | 'foot'
  /** Beside the story, unless the story stands in it. */
  | 'beside'
  /** Who wrote it, when, how often it was read: the line under a title. */
  | 'about-story'
  | undefined;

const ROLES: Readonly<Record<string, Hint>> = {
  navigation: 'furniture',
  banner: 'furniture',
  contentinfo: 'foot',
  search: 'furniture',
  dialog: 'furniture',
  alertdialog: 'furniture',
  menu: 'furniture',
  menubar: 'furniture',
  toolbar: 'furniture',
  complementary: 'beside',
};
const ELEMENTS: Readonly<Record<string, Hint>> = {
  nav: 'furniture',
  dialog: 'furniture',
  menu: 'furniture',
  aside: 'beside',
  footer: 'foot',
  form: 'beside',
  'amp-ad': 'furniture',
  'amp-sidebar': 'furniture',
  'amp-social-share': 'furniture',
  'amp-user-notification': 'furniture',
};

/** Words of classes and ids, the first list that has one decides. Sites write them in English, or in Latin letters. */
const WORDS: readonly (readonly [Hint, ReadonlySet<string>])[] = [
  [
    'comments',
    words(
      'comment comments commentlist commentary respond disqus hypercomments cackle replies discussion komment kommentarii',
    ),
  ],
  [
    'other-stories',
    words(
      `related relatedposts recommend recommended recommendation recommendations recommends readalso readmore similar popular
      mostread mostviewed trending teaser teasers onward onwards lenta tape ticker taboola outbrain mgid smi2 relap
      upnext suggested suggestions sameposts othernews morenews lastnews latestnews topnews mostpopular`,
    ),
  ],
  ['foot', words('footer colophon copyright copyrights bottombar')],
  [
    'furniture',
    words(
      `menu submenu nav navbar navigation breadcrumb breadcrumbs crumbs pagination pager pagenav paging topbar toolbar sidebar
      sidebars search searchform login signin signup auth share shares sharing sharedaddy sharethis addthis addtoany share2
      social socials soc sociallinks socnet pluso uptolike likely ad ads adv adverts advert advertisement advertising
      adsbygoogle adfox adsense adblock banner banners sponsor sponsored reklama promo promotion promobox cookie
      cookies gdpr consent popup modal overlay lightbox subscribe subscription subscriptions newsletter newsletters emailsub emailsignup signupform mailinglist optin paywall tags taglist
      tagcloud keywords rating ratings vote voting likes reaction reactions emoji print printlink tools currency weather
      informer skip totop backtotop feedback widgetarea masthead donate appbanner noprint printnone printhide editsection`,
    ),
  ],
  [
    'beside',
    words('aside widget widgets column-right column-left right-column left-column rightcol leftcol rightbar leftbar'),
  ],
  [
    'about-story',
    words(
      `meta info date dates time datetime author authors avtor avtory byline stats stat views viewed hits prosmotry prosmotrov published posted submitted details
      stamp timestamp entryutility contributor readtime reading counter counters category categories rubric rubrics section-label kicker`,
    ),
  ],
];

/** Classes that say what a page has somewhere, not what the element is: `has-sidebar`, `comments-open`. */
const TELLS_OF_OTHERS =
  /(?:^|[-_])(?:has|with|without|no|not|is|open|closed|enabled|disabled|count|link|hide|hidden|js)(?:[-_]|$)/;

const NONE: ReadonlySet<string> = new Set();

/** What an element says that it is for; words that tell nothing on its page may be named. */
export function hintOf(node: WebNode, silent: ReadonlySet<string> = NONE): Hint {
  return ROLES[isWhole(node) ? '' : (node.attributes.role ?? '')] ?? wordOf(node, silent)?.hint ?? elementHint(node);
}

/** The word of its class, or of another name, by which an element says what it is for. */
export function wordOf(
  node: WebNode,
  silent: ReadonlySet<string> = NONE,
): { readonly hint: Hint; readonly word: string } | undefined {
  const { name, attributes } = node;
  if (isWhole(node)) return undefined;
  // an element that the site has named itself may have the name of what will be shown in it
  const shows = name.includes('-') ? attributes.name : attributes['data-component'];
  return hintOfWords(`${attributes.class ?? ''} ${attributes.id ?? ''} ${shows ?? ''}`, silent);
}

function elementHint(node: WebNode): Hint {
  return isWhole(node) ? undefined : ELEMENTS[node.name];
}

function isWhole({ name }: WebNode): boolean {
  return name === 'body' || name === 'html' || name === 'main';
}

function hintOfWords(
  told: string,
  silent: ReadonlySet<string>,
): { readonly hint: Hint; readonly word: string } | undefined {
  if (told.trim() === '') return undefined;
  const found = new Set<string>();
  for (const token of told.split(/\s+/)) {
    const cut = token.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
    if (TELLS_OF_OTHERS.test(cut) && !/share|social/.test(cut)) continue;
    const parts = cut.split(/[^a-z\d]+/);
    for (const [at, part] of parts.entries()) {
      found.add(part);
      // more-news, read-also, left-column
      if (at > 0) found.add(`${parts[at - 1]}${part}`).add(`${parts[at - 1]}-${part}`);
    }
  }
  for (const [hint, list] of WORDS)
    for (const word of found) if (list.has(word) && !silent.has(word)) return { hint, word };
  return undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
