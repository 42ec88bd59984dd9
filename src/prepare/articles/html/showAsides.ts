import { isCorrection } from '../corrections.ts';
import { isTold, wordsIn } from './elementWords.ts';
import { paragraphsOfNode } from './paragraphsOfNode.ts';
import { namedAs } from './siteNames.ts';

/** A longer one is a column of the page. */
const mostWords = 250;

/**
 * Readability removes every `aside`, even a box of facts that belongs to the article. Those that
 * contain a sentence become ordinary boxes.
 *
 * @returns the paragraphs of those that are not named as the article's
 */
export function showAsides(document: Document): string[] {
  return [...document.querySelectorAll('aside')].flatMap((aside) => {
    const box = document.createElement('div');
    box.innerHTML = aside.innerHTML;
    const paragraphs = paragraphsOfNode(box);
    if (wordsIn(box) > mostWords || !paragraphs.some(isTold)) return [];
    const isOfArticle = namedAs(aside) === 'article';
    if (!isOfArticle) box.setAttribute('class', aside.getAttribute('class') ?? '');
    aside.replaceWith(box);
    return isOfArticle ? [] : paragraphs;
  });
}

/** A footer's correction belongs to the article, and goes where the footer is; the rest is removed. */
export function showCorrections(document: Document) {
  for (const footer of document.querySelectorAll('footer')) {
    const box = document.createElement('div');
    box.innerHTML = footer.innerHTML;
    for (const words of paragraphsOfNode(box).filter(isCorrection)) {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      footer.before(paragraph);
    }
  }
}
