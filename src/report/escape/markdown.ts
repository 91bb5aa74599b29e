import { htmlAttribute } from './html.ts';

/** Signs that structure Markdown, as entities: an entity never acts as structure (CommonMark 0.31, 2.5). */
const STRUCTURE = /[\\*_[\]{}#!|~^$]/g;
/** A no-width space after these keeps GitHub and GitLab from making mentions, references, links and emoji. */
const LINKING = /@|&#35;|:(?=\/\/|\w)|www|GH(?=-)/gi;

/**
 * Text for a line of Markdown: nothing in it formats, links, mentions, refers or closes what stands around it. Markup
 * and invisible characters are escaped as in HTML, line ends become spaces.
 */
export function escapeMarkdown(text: string): string {
  return htmlAttribute(text.replace(/[\r\n\t\v\f]+/g, ' '))
    .replace(/&(#?\w+);|[^&]+/g, (run, entity) => (entity === undefined ? run.replace(STRUCTURE, asEntity) : run))
    .replace(LINKING, '$&&#8203;');
}

function asEntity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
