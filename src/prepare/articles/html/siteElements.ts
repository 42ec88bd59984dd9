import { bylineWords } from '../../find/bylineWords.ts';
import { isTold, textOf, wordsIn, wordsOfLinks } from './elementWords.ts';
import { paragraphsOfNode } from './paragraphsOfNode.ts';
import { showAsides } from './showAsides.ts';
import { namedAs, namedBy } from './siteNames.ts';

/** These contain the article, or say who wrote it and when it was published. */
const kept = new Set('HTML BODY MAIN ARTICLE H1 TIME'.split(' '));
/** A larger box may contain the article itself, whatever it is called. */
const mostWords = { ofSite: 60, links: 400, buttons: 12, besideLink: 3 };
const byline = new RegExp(`^${bylineWords}\\s`, 'u');
/**
 * A paragraph or list item that is a single link of at least this many words leads to another
 * article.
 */
const wordsOfLink = 3;

/** The number of a note, in the text or before the note itself. */
const notes = 'a[class*=footnote i], a[href*="#fn"], a[href*="#footnote"], a[href*="#cite"]';

/**
 * Removes from a saved page what its markup shows to be the site's: small elements by their names,
 * small boxes with a field to fill in, rows of buttons, lists of links, and paragraphs, list items
 * and boxes that are nothing but a link. A box that contains a sentence stays where it is.
 *
 * @returns the paragraphs of the boxes that stay, to be listed as furniture so that one can disagree
 */
export function dropSiteElements(document: Document): string[] {
  const telling = showAsides(document);
  for (const note of document.querySelectorAll(notes)) {
    if (/^\W{0,2}\d{1,3}\W{0,2}$/u.test(textOf(note))) note.remove();
  }
  const named = [...document.querySelectorAll(namedBy.map((name) => `[${name}]`).join())];
  const boxes = [
    ...named.filter(isOfSite),
    ...[...document.querySelectorAll('input, textarea, select')].flatMap(boxOfField),
  ];
  for (const box of boxes) {
    const paragraphs = paragraphsOfNode(box);
    if (paragraphs.some(isTold)) telling.push(...paragraphs);
    else box.remove();
  }
  for (const element of named) {
    if (isSmallTelling(element)) keep(element);
  }
  removeRepeated(
    document,
    '[class*=pullquote i], [class*=pull-quote i], blockquote[class~=pull i]',
  );
  for (const button of document.querySelectorAll('button')) rowOfButtons(button)?.remove();
  for (const list of document.querySelectorAll('ul, ol')) {
    if (isListOfLinks(list)) list.remove();
  }
  for (const element of document.querySelectorAll('p, li, figure, div, section')) {
    if (isLink(element, /[.!?…]["”’»]?$/u)) element.remove();
  }
  return telling;
}

function isOfSite(element: Element): boolean {
  const name = namedAs(element);
  if (name !== 'site' && name !== 'related') return false;
  const [words, ofLinks] = [wordsIn(element), wordsOfLinks(element)];
  if (name === 'related' && ofLinks === 0 && paragraphsOfNode(element).some(isTold)) return false;
  const isSmall = words <= mostWords.ofSite || (words <= mostWords.links && ofLinks > words / 2);
  return isSmall && isLeft(element);
}

const isSmallTelling = (element: Element) =>
  namedAs(element) !== undefined &&
  wordsIn(element) <= mostWords.ofSite &&
  paragraphsOfNode(element).some(isTold);

/** Removes small elements, such as pull quotes, whose words stand elsewhere in the text as well. */
function removeRepeated(document: Document, selector: string) {
  const elements = [...document.querySelectorAll(selector)];
  if (elements.length === 0) return;
  // Read once, however many elements there are: what has been removed is subtracted.
  const all = textOf(document.body);
  const removed = new Map<string, number>();
  for (const element of elements) {
    const words = textOf(element);
    if (words === '' || wordsIn(element) > mostWords.ofSite) continue;
    const times = removed.get(words) ?? 0;
    if (!isWithin(all, words, times + 2)) continue;
    element.remove();
    removed.set(words, times + 1);
  }
}

/** Whether a text has some words at least so many times. */
function isWithin(text: string, words: string, times: number): boolean {
  let at = -1;
  for (let n = 0; n < times; n += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Readability removes by names and, of `div`, by links; what it removes is not listed. */
function keep(element: Element) {
  if (element.nodeName.toUpperCase() !== 'DIV') {
    for (const name of namedBy) element.removeAttribute(name);
    return;
  }
  const box = element.ownerDocument.createElement('section');
  box.append(...element.childNodes);
  element.replaceWith(box);
}

function boxOfField(field: Element): Element[] {
  const box = field.closest('form, section, aside, div');
  return box && wordsIn(box) <= mostWords.ofSite && isLeft(box) ? [box] : [];
}

/** "Gift article  Share  48": what surrounds a button, unless it tells something or says when. */
function rowOfButtons(button: Element): Element | undefined {
  const row = button.closest('section, aside, div');
  const isRow =
    row &&
    wordsIn(row) <= mostWords.buttons &&
    !row.querySelector('time, address, h1, h2, h3') &&
    !paragraphsOfNode(row).some(isTold) &&
    isLeft(row);
  return isRow ? row : undefined;
}

/** Headlines in a list of links may be questions. */
function isListOfLinks(list: Element): boolean {
  const items = [...list.children];
  return items.length > 1 && items.every((item) => isLink(item, /[.…]["”’»]?$/u));
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
 * A sentence with its full stop may be a link as a whole, and stays. “More:” may precede the link;
 * in a box, “Read also” or the like may stand beside it.
 */
function isLink(element: Element, sentence: RegExp): boolean {
  const text = textOf(element);
  const all = wordsIn(element);
  if (all > mostWords.ofSite || sentence.test(text)) return false;
  const bare = text.replace(/^(?:[\p{L}’'-]+\s?){1,3}:\s/u, '').match(/\S+/gu)?.length ?? 0;
  const words = wordsOfLinks(element);
  const beside = ['P', 'LI'].includes(element.nodeName.toUpperCase()) ? 0 : mostWords.besideLink;
  return words >= wordsOfLink && (words === bare || words >= all - beside) && isLeft(element);
}
