import { begunAttribute } from '../../app/prerender/begunRequests.ts';
import { escapeHtml } from '../../embed/escapeHtml.ts';

/** What is filled into the program's page to make it a story's page, or the index. */
export interface PageContent {
  /** The path from the page to the site's root: `./` or `../../prepare/`. */
  root: './' | '../../';
  /** The story that the page's path identifies; `null` when only the query does. */
  story: string | null;
  /**
   * What the program requests first, relative to the site's root; see
   * app/prerender/begunRequests.ts.
   */
  begin: readonly string[];
  /**
   * The digests of what is published, by path, as `integrityOf` gives them. A page says those of what
   * it requests first.
   */
  integrity: ReadonlyMap<string, string>;
  /** The address that the site is built for, with a trailing slash; `null` when unknown. */
  site: string | null;
  /** The ids of the site's stories that are published in pieces. */
  inPieces: readonly string[];
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** Markup for the head. */
  headTags: readonly string[];
  /** Markup of the text; the program removes it once it has drawn the same. */
  text: string;
  /** Markup that stays. It comes last, since what the first view needs goes before it. */
  afterText: string;
}

/**
 * Fills the program's page (index.html, in source or built). @throws Error when the page lacks one
 * of the slots to fill
 */
export function fillPage(page: string, content: PageContent): string {
  const { root, story, begin, site, inPieces, integrity } = content;
  const { lang, direction, title, headTags, text, afterText } = content;
  const ofStory = story === null ? '' : ` data-story="${story}"`;
  const ofPieces = inPieces.length === 0 ? '' : ` data-pieces="${inPieces.join(' ')}"`;
  const toBegin = escapeHtml(begin.join(' '));
  const digests = begin.flatMap((path) =>
    integrity.has(path) ? [`${path} ${integrity.get(path)}`] : [],
  );
  const ofIntegrity =
    digests.length === 0 ? '' : ` data-integrity="${escapeHtml(digests.join(' '))}"`;
  const ofSite = site === null ? '' : ` data-site="${escapeHtml(site)}"`;
  const fills: [place: RegExp, by: string][] = [
    [/<html lang="[^"]*"/, `<html lang="${lang}" dir="${direction}"`],
    [/<title>[^<]*<\/title>/, [`<title>${escapeHtml(title)}</title>`, ...headTags].join('\n    ')],
    [
      /<div id="sourceline"><\/div>/,
      `<div id="sourceline" data-root="${root}" ${begunAttribute}="${toBegin}"${ofStory}${ofSite}${ofPieces}${ofIntegrity}></div>\n    <div id="sourceline-text">${rootedIn(root, text)}</div>\n    ${afterText}`,
    ],
  ];
  // First, so that nothing in the story's text is mistaken for an address of the page.
  const rooted = rootedIn(root, page);
  return fills.reduce((filled, [place, by]) => {
    if (!place.test(filled)) throw new Error(`index.html has no place ${place.source}`);
    return filled.replace(place, () => by);
  }, rooted);
}

/**
 * Rewrites addresses to start at the root. Text cannot match: in generated markup its quotation
 * marks are escaped.
 */
function rootedIn(root: string, markup: string): string {
  return markup.replace(/\b(href|src)="\.\//g, `$1="${root}`);
}
