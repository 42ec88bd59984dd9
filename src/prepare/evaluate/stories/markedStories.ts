import { readFileSync } from 'node:fs';
import { articleOf } from '../../articles/articleOf.ts';
import { draftArticle } from '../../draft/read/draftArticle.ts';
import { countCodePoints } from '../../text/codePoints.ts';
import type { Pair } from '../evaluateDates.ts';

/** The stories of a file beside this one, drafted; its form is told in README.md. */
export function markedStories(file: string): Pair[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return sections(text, /^## .+\n/mu).map((story) => sections(story, /^(?=# )/mu).map(pairOf));
}

const sections = (text: string, at: RegExp) => text.split(at).filter((part) => part.trim() !== '');

function pairOf(written: string): Pair {
  const [, id = '', published = '', body = ''] = /^# (\S+) (\S+)\n([^]*)$/u.exec(written) ?? [];
  const { text, accounts } = withoutMarks(`${body.trim()}\n`);
  const { article } = articleOf(`${id}.txt`, text);
  const read = { ...article, source: null, isWritten: true };
  const drafted = draftArticle(read, { id, published, withheld: [] });
  return { marked: { file: drafted.file, sha256: drafted.sha256, accounts }, drafted };
}

/** Marks do not lie in one another. */
const mark = /\{(?<event>[a-z]+): (?<words>[^}]*)\}/u;

function withoutMarks(written: string) {
  const accounts: { start: number; end: number; event: string }[] = [];
  let text = written;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const { event = '', words = '' } = found.groups ?? {};
    const start = countCodePoints(text.slice(0, found.index));
    accounts.push({ start, end: start + countCodePoints(words), event });
    text = text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
  }
  return { text, accounts };
}
