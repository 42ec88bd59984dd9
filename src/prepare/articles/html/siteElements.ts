import { bylineWords } from '../../find/bylineWords.ts';

/**
 * Words that content management systems use in the class or id of what is not the article. Paywall,
 * gallery, embed and social are not among them, since articles also appear in such elements.
 */
const ofSite = new RegExp(
  `(?:^|[-_\\s])(?:${[
    'shar(?:e|es|ing|edaddy)',
    'news-?letters?|sign-?up',
    'related|recirc|read-?(?:also|next)|more-?info|interstitial',
    'comments?|disqus',
    '(?:image|img|photo|picture|media)?-?(?:captions?|credits?|legend)',
    'breadcrumbs?|tags|tag-?list|hash-?tags',
    '(?:author-?)?bio',
    'ads?|adverts?|advertisements?|sponsored|promos?|taboola|outbrain',
    'screen-reader-text|sr-only|visually-?hidden',
  ].join('|')})(?=$|[-_\\s])`,
  'iu',
);
/** These contain the article, or say who wrote it and when it was published. */
const kept = new Set('HTML BODY MAIN ARTICLE H1 TIME'.split(' '));
/** A larger box may contain the article itself, whatever it is called. */
const mostWords = { ofSite: 60, links: 400 };
const byline = new RegExp(`^${bylineWords}\\s`, 'u');
/**
 * A paragraph or list item that is a single link of at least this many words leads to another
 * article.
 */
const wordsOfLink = 3;

/**
 * Removes from a saved page what its markup shows to be the site's: small elements by their class or
 * id, small boxes with a field to fill in, and paragraphs and list items that are nothing but a link.
 */
export function dropSiteElements(document: Document) {
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (isOfSite(element)) element.remove();
  }
  for (const field of document.querySelectorAll('input, textarea, select')) {
    const box = field.closest('form, section, aside, div');
    if (box && wordsIn(box) <= mostWords.ofSite && isLeft(box)) box.remove();
  }
  for (const element of document.querySelectorAll('p, li')) {
    if (isLink(element)) element.remove();
  }
}

function isOfSite(element: Element): boolean {
  const names = ` ${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (!ofSite.test(names.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-'))) return false;
  const words = wordsIn(element);
  const isSmall =
    words <= mostWords.ofSite || (words <= mostWords.links && wordsOfLinks(element) > words / 2);
  return isSmall && isLeft(element);
}

/**
 * Whether it can be removed. Not if it contains a headline or an article, or begins with a byline.
 */
function isLeft(element: Element): boolean {
  return (
    !kept.has(element.nodeName.toUpperCase()) &&
    !byline.test(textOf(element)) &&
    !element.querySelector('h1, article, main')
  );
}

/**
 * A sentence with its full stop may be a link as a whole, and stays. “More:” may precede the link.
 */
function isLink(element: Element): boolean {
  const text = textOf(element);
  if (wordsIn(element) > mostWords.ofSite || /[.!?…]["”’»]?$/u.test(text)) return false;
  const bare = text.replace(/^(?:[\p{L}’'-]+\s?){1,3}:\s/u, '').match(/\S+/gu)?.length ?? 0;
  const words = wordsOfLinks(element);
  return words >= wordsOfLink && (words === bare || words === wordsIn(element));
}

const textOf = (element: Element) => (element.textContent ?? '').trim();
/** Longer texts exceed every limit here, so their words are not counted. */
const longestCounted = 6000;
const wordsIn = (element: Element) => {
  const text = textOf(element);
  return text.length > longestCounted ? Infinity : (text.match(/\S+/gu)?.length ?? 0);
};
const wordsOfLinks = (element: Element) =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link), 0);
