import type { Problem } from '../check/problem.ts';
import { linesOf } from '../text/lines.ts';
import { sayWithheld } from './inStory.ts';
import type { FolderFile } from './textFiles.ts';
import { viewsOf } from '../text/viewsOf.ts';
import type { WithheldWords } from './withheldWords.ts';

/**
 * Program files have variable names this short, so very short words are not searched for in them.
 */
const program = /\.(?:[cm]?jsx?|css|map|wasm)(?:\.gz|\.br)?$/;

/** Searches a file's text and its name for withheld words; reports one problem a line. */
export function findWithheldInFile(
  { file, name, text }: FolderFile,
  all: readonly WithheldWords[],
): Problem[] {
  const words = program.test(name) ? all.filter(({ isShort }) => !isShort) : all;
  if (words.length === 0) return [];
  const inName = words.find(({ pattern }) =>
    viewsOf(name).some((view) => view.search(pattern) >= 0),
  );
  // The name itself must not be printed, only the folder.
  if (inName)
    return [
      problemIn(file.slice(0, -name.length), `a file's name under it ${sayWithheld(inName)}`),
    ];
  const lines = new Map<number, WithheldWords>();
  for (const view of viewsOf(text ?? '')) {
    const lineColumn = linesOf(view);
    for (const found of words) {
      for (const { index } of view.matchAll(found.pattern)) {
        lines.set(lineColumn(index).line, found);
      }
    }
  }
  return [...lines]
    .toSorted(([a], [b]) => a - b)
    .map(([line, found]) => ({ ...problemIn(file, sayWithheld(found)), line }));
}

function problemIn(file: string, message: string): Problem {
  return { severity: 'error', file, path: '', message };
}
