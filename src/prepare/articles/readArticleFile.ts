import { isHtmlFile, textFileOf } from './textFileOf.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../check/problem.ts';
import type { ArticleText } from './articleText.ts';
import { maxHtmlBytes, maxTextBytes } from './articleFileLimits.ts';
import { articleOf } from './articleOf.ts';
import { decodeArticle } from './decodeArticle.ts';
import { problemOf, refused, type Outcome } from './fault.ts';
import { readHtml, type HtmlArticle } from './html/readHtml.ts';
import { mergeMetadata } from './metadata.ts';
import { readBytes } from './readBytes.ts';
import { textOfPage } from './textOfPage.ts';

/**
 * An article, or a line for each thing that prevented reading it; warnings may accompany an article.
 */
export interface ReadArticle {
  article?: ArticleText;
  problems: Problem[];
}

/**
 * Reads one article: plain text, Markdown (`.md`, `.markdown`) or a saved page (`.html`, `.htm`,
 * `.xhtml`). Nothing is written. If a page's text file already exists beside it, that text is the
 * article, since a story's offsets point into it; the page supplies what the text does not state.
 *
 * @param within the real path of a folder that the file may not lead out of; `undefined` if it may
 */
export function readArticleFile(path: string, within?: string): ReadArticle {
  return isHtmlFile(path) ? readPage(path, within) : readText(path, within);
}

function readText(path: string, within?: string): ReadArticle {
  const text = textIn(path, within);
  if (!text.ok) return { problems: [problemOf(path, text.message)] };
  const { article, fault } = articleOf(basename(path), text.value);
  if (!/[\p{L}\p{N}]/u.test(article.clean.text)) {
    const message =
      'has no text apart from front matter and the site’s own words; put the text of the article in it, or remove the file';
    return { problems: [problemOf(path, message)] };
  }
  return {
    article: { ...article, source: null, isWritten: true },
    problems: fault === undefined ? [] : [problemOf(path, fault, 'warning')],
  };
}

function readPage(path: string, within?: string): ReadArticle {
  const page = pageIn(path, within);
  const file = textFileOf(path);
  const beside = join(dirname(path), file);
  const source = basename(path);
  if (!page.ok) {
    // The text that was made from it, or by hand, is enough.
    if (!existsSync(beside)) return { problems: [problemOf(path, page.message)] };
    const read = readText(beside, within);
    return read.article ? { ...read, article: { ...read.article, source } } : read;
  }
  const made = textOfPage(page.value, source);
  const held = existsSync(beside) ? textIn(beside, within) : undefined;
  if (held && !held.ok) return { problems: [problemOf(beside, held.message)] };
  const { article } = articleOf(file, held?.value ?? made);
  const metadata = mergeMetadata(article.metadata, page.value.metadata);
  const differs = held !== undefined && held.value !== made;
  const message = `is not what ${source} gives now; the text is used as it is: remove it to have it made again`;
  return {
    article: { ...article, metadata, source, isWritten: held !== undefined },
    problems: differs ? [problemOf(beside, message, 'warning')] : [],
  };
}

function textIn(path: string, within?: string): Outcome<string> {
  const bytes = readBytes(path, maxTextBytes, within);
  return bytes.ok ? decodeArticle(bytes.value, false) : bytes;
}

function pageIn(path: string, within?: string): Outcome<HtmlArticle> {
  const bytes = readBytes(path, maxHtmlBytes, within);
  if (!bytes.ok) return bytes;
  const html = decodeArticle(bytes.value, true);
  if (!html.ok) return html;
  try {
    return readHtml(html.value, basename(path));
  } catch (error) {
    // The parser itself may fail on a page; the other articles are still read.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return refused(`cannot be read as a page (${reason}); save the text of the article as .txt`);
  }
}
