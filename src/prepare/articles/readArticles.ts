import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../check/problem.ts';
import type { ArticleText } from './articleText.ts';
import { problemOf } from './fault.ts';
import { codeOf, remedyOf } from './readBytes.ts';
import { readArticleFile } from './readArticleFile.ts';
import { isHtmlFile, textFileOf } from './textFileOf.ts';

/** The articles of a folder, in the order of their names, and what could not be read. */
export interface ReadArticles {
  articles: ArticleText[];
  problems: Problem[];
}

const read = /^\.(?:txt|text|md|markdown|x?html?)$/iu;

/**
 * Reads every article in a folder. One that cannot be read becomes a problem with its file, the
 * fault and the remedy, and does not stop the others from being read. Hidden files and what a
 * browser saves beside a page (`NAME_files`) are skipped.
 */
export function readArticles(
  folder: string,
  onRead?: (done: number, of: number) => void,
): ReadArticles {
  let entries: Dirent[];
  let within: string;
  try {
    within = realpathSync(folder);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const message = `cannot be read (${codeOf(error)}); ${remedyOf(codeOf(error))}`;
    return { articles: [], problems: [problemOf(folder, message)] };
  }
  const found = entries.filter(({ name }) => !name.startsWith('.')).toSorted(byName);
  const names = new Set(found.map(({ name }) => name));
  const madeOf = new Set([...names].filter(isHtmlFile).map(textFileOf));
  const result: ReadArticles = { articles: [], problems: [] };
  found.forEach((entry, i) => {
    onRead?.(i, found.length);
    // It is read along with the page beside it.
    if (madeOf.has(entry.name)) return;
    const path = join(folder, entry.name);
    const fault = faultOf(entry, names);
    if (fault === 'none') {
      const { article, problems } = readArticleFile(path, within);
      if (article) result.articles.push(article);
      result.problems.push(...problems);
    } else if (fault !== 'passed over') result.problems.push(problemOf(path, fault, 'warning'));
  });
  onRead?.(found.length, found.length);
  return withoutDoubles(result, folder);
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function faultOf(entry: Dirent, names: ReadonlySet<string>): string {
  if (entry.isDirectory()) {
    const page = entry.name.replace(/_files$/u, '');
    const isPages =
      page !== entry.name && ['.html', '.htm', '.xhtml'].some((type) => names.has(page + type));
    return isPages
      ? 'passed over'
      : 'is a folder, and folders here are not read; move its articles next to the others';
  }
  if (read.test(extname(entry.name))) return 'none';
  return 'is neither text (.txt), Markdown (.md) nor a page (.html), and is not read; save the article as one of them';
}

/** Drops pages that would produce the same text file as another: `a.html` and `a.htm`. */
function withoutDoubles({ articles, problems }: ReadArticles, folder: string): ReadArticles {
  const seen = new Set<string>();
  const kept = articles.filter(({ file, source }) => {
    if (!seen.has(file)) {
      seen.add(file);
      return true;
    }
    const message = `makes ${file}, as another page does; give it another name`;
    problems.push(problemOf(join(folder, source ?? file), message));
    return false;
  });
  return { articles: kept, problems };
}
