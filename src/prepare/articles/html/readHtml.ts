import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bylineWords } from '../../find/bylineWords.ts';
import { findFurniture } from '../../find/furniture/findFurniture.ts';
import { guessLanguage } from '../../text/guessLanguage.ts';
import { endsSentence } from '../../text/endsSentence.ts';
import { wordCount } from '../../text/wordCount.ts';
import { refused, type Outcome } from '../fault.ts';
import { mergeMetadata, type Metadata } from '../metadata.ts';
import { bylinesOf } from './bylines.ts';
import { cutRuns } from './cutRuns.ts';
import { headOf, withStandfirst, type Head } from './head.ts';
import { dropSiteElements } from './siteElements.ts';
import { pageMetadata } from './pageMetadata.ts';
import { paragraphsOfNode } from './paragraphsOfNode.ts';
import { showCorrections } from './showAsides.ts';
import { shallowHtml, showSigns } from './shallowHtml.ts';

/** “Author, Nora Quill” is how a broadcaster labels it; a handle and an office may follow a name. */
const besideName = /^(?:Author|Autor|Auteur|Autora?|Image source),\s+|\s@[\w.]{2,30}(?:\s.*)?$/gu;
const byline = new RegExp(`^${bylineWords}\\s+(?=\\p{Lu})`, 'u');

/** What a saved page contains: its article's paragraphs, and what it says about the article. */
export interface HtmlArticle {
  paragraphs: string[];
  /** Those that stand in a box of the site, by its markup. */
  furniture: string[];
  metadata: Metadata;
}

/** Beyond so many, boxes are comments or a list of other articles; they are left out. */
const mostBoxes = 200;

/** With fewer words it is a list of headlines, a paywall or an empty application shell. */
const fewestWords = 40;

/**
 * Extracts the article from a saved page, using Mozilla's Readability. None of the page's scripts
 * run: they are all gone before it is parsed.
 *
 * @param file the page's name, for the places of what it says
 */
export function readHtml(html: string, file: string): Outcome<HtmlArticle> {
  const shallow = shallowHtml(html);
  if (!shallow.ok) return shallow;
  const { document } = parseHTML(`<!doctype html><html><body>${shallow.value}</body></html>`);
  const page = pageMetadata(html, file);
  cutRuns(document);
  showCorrections(document);
  const boxed = new Set(dropSiteElements(document).map(showSigns));
  const head = headOf(document, page.headline?.value ?? '');
  const bylines = bylinesOf(document);
  const found = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  const body = found?.content ? paragraphsOfNode(found.content) : [];
  const read = withStandfirst(body, head, page).map(showSigns);
  const furniture = [...new Set(read.filter((paragraph) => boxed.has(paragraph)))];
  const beyond = new Set(furniture.splice(mostBoxes));
  const paragraphs = read.filter((paragraph) => !beyond.has(paragraph));
  const named = (found?.byline?.trim() ?? '') || bylineBelow(head, bylines);
  const author = showSigns(bylines.get(named) ?? named)
    .replace(byline, '')
    .replaceAll(besideName, '');
  const metadata = mergeMetadata(
    page,
    author !== '' ? { author: { value: author, from: 'byline' } } : {},
  );
  const language = metadata.language?.value ?? guessLanguage(paragraphs.join('\n\n')) ?? 'en';
  const own = paragraphs.filter((paragraph) => !furniture.includes(paragraph));
  if (!isArticle(own, language)) {
    return refused('is a page in which no article was found; save the text of the article as .txt');
  }
  return { ok: true, value: { paragraphs, furniture, metadata } };
}

/**
 * A byline in the lines below the headline, which Readability may have removed with the page's head;
 * '' when there is none.
 */
function bylineBelow({ below }: Head, bylines: ReadonlyMap<string, string>): string {
  const isBelow = (line: string) => below.some((one) => one.includes(line));
  return [...bylines.values()].find((line) => byline.test(line) && isBelow(line)) ?? '';
}

/** Whether there are enough words once furniture is removed, and at least one sentence. */
function isArticle(paragraphs: readonly string[], language: string): boolean {
  const text = paragraphs.join('\n\n');
  const furniture = findFurniture(text, language).map((piece) => piece.text);
  const rest = paragraphs.filter(
    (paragraph) => !furniture.some((piece) => piece.includes(paragraph)),
  );
  return wordCount(rest.join(' ')) >= fewestWords && rest.some(endsSentence);
}
