import { bylineWords } from '../../find/bylineWords.ts';

/**
 * Words of a class or an id by which the systems that newspapers are made with call what is theirs.
 * Not among them: paywall, gallery, embed and social, in which articles stand as well.
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
/** These hold an article, or say whose it is and when it came out. */
const kept = new Set('HTML BODY MAIN ARTICLE H1 TIME'.split(' '));
/** What is larger may be the article itself, in a box that is named after something beside it. */
const mostWords = { ofSite: 60, links: 400 };
const byline = new RegExp(`^${bylineWords}\\s`, 'u');
/** A paragraph or a list's entry that is one link of so many words is a link to another article. */
const wordsOfLink = 3;

/**
 * Takes out of a saved page what its elements say is the site's: by what the element is called, the
 * boxes in which something is to be filled in, and what is nothing but links to other articles.
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

/** Does nothing in it say that it is more than a box beside the article? */
function isLeft(element: Element): boolean {
  return (
    !kept.has(element.nodeName.toUpperCase()) &&
    !byline.test(textOf(element)) &&
    !element.querySelector('h1, article, main')
  );
}

/** Without a stop at its end: a sentence may be a link as a whole. “More:” may stand before it. */
function isLink(element: Element): boolean {
  const text = textOf(element);
  if (wordsIn(element) > mostWords.ofSite || /[.!?…]["”’»]?$/u.test(text)) return false;
  const bare = text.replace(/^(?:[\p{L}’'-]+\s?){1,3}:\s/u, '').match(/\S+/gu)?.length ?? 0;
  const words = wordsOfLinks(element);
  return words >= wordsOfLink && (words === bare || words === wordsIn(element));
}

const textOf = (element: Element) => (element.textContent ?? '').trim();
/** Of a text that is longer than any of these boxes the words are not counted. */
const longestCounted = 6000;
const wordsIn = (element: Element) => {
  const text = textOf(element);
  return text.length > longestCounted ? Infinity : (text.match(/\S+/gu)?.length ?? 0);
};
const wordsOfLinks = (element: Element) =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link), 0);
