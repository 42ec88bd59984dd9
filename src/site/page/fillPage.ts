import { begunAttribute } from '../../app/prerender/begunRequests.ts';
import { escapeHtml } from '../../embed/escapeHtml.ts';

/** What is put into the page of the program to make it one story's page, or the index. */
export interface PageContent {
  /** The way from the page to the site's root: `./` or `../../prepare/`. */
  root: './' | '../../';
  /** The story that the page's address names by itself; null: none, the query does. */
  story: string | null;
  /** What the program asks for first, from the site's root; see app/prerender/begunRequests.ts. */
  begin: readonly string[];
  /** The address that the site is built for, with a stroke at its end; null: not known. */
  site: string | null;
  /** The ids of the site's stories that are published in pieces. */
  inPieces: readonly string[];
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** Markup of the head. */
  headTags: readonly string[];
  /** Markup of the text; the program takes it away when it has drawn the same. */
  text: string;
  /** Markup that stays: at the end, since what the first view needs comes before it. */
  afterText: string;
}

/**
 * Fills the program's page (index.html, as it is or as it was built).
 * @throws Error when the page lacks a place that is to be filled
 */
export function fillPage(page: string, content: PageContent): string {
  const { root, story, begin, site, inPieces } = content;
  const { lang, direction, title, headTags, text, afterText } = content;
  const ofStory = story === null ? '' : ` data-story="${story}"`;
  const ofPieces = inPieces.length === 0 ? '' : ` data-pieces="${inPieces.join(' ')}"`;
  const toBegin = escapeHtml(begin.join(' '));
  const ofSite = site === null ? '' : ` data-site="${escapeHtml(site)}"`;
  const fills: [place: RegExp, by: string][] = [
    [/<html lang="[^"]*"/, `<html lang="${lang}" dir="${direction}"`],
    [/<title>[^<]*<\/title>/, [`<title>${escapeHtml(title)}</title>`, ...headTags].join('\n    ')],
    [
      /<div id="sourceline"><\/div>/,
      `<div id="sourceline" data-root="${root}" ${begunAttribute}="${toBegin}"${ofStory}${ofSite}${ofPieces}></div>\n    <div id="sourceline-text">${rootedIn(root, text)}</div>\n    ${afterText}`,
    ],
  ];
  // First, so that no word of the text is taken for an address of the page.
  const rooted = rootedIn(root, page);
  return fills.reduce((filled, [place, by]) => {
    if (!place.test(filled)) throw new Error(`index.html has no place ${place.source}`);
    return filled.replace(place, () => by);
  }, rooted);
}

/** In written markup no text has a quotation mark like that of an attribute. */
function rootedIn(root: string, markup: string): string {
  return markup.replace(/\b(href|src)="\.\//g, `$1="${root}`);
}
