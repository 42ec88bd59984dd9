import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { changeAt } from '../../story/testing/changeAt.ts';
import { checkFolder, type CheckOptions, type CheckReport } from '../check/checkFolder.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { sha256Of } from '../text/decode.ts';

const original = fileURLToPath(new URL('../../../e2e/stories/mill-street', import.meta.url));

/** A field of the story file and its new value; undefined removes it. */
export type Change = readonly [path: readonly PropertyKey[], to: unknown];

/** The changes to make to a copy of the story about the bridge on Mill Street. */
export interface MillStreetChanges {
  story?: readonly Change[];
  /** Changes the story file's text, after the other changes. */
  text?: (text: string) => string | Uint8Array;
  /** Files in the story's folder, by path; null removes one. */
  files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Files of the built site, by path. */
  built?: Readonly<Record<string, string | Uint8Array>>;
  folder?: string;
  options?: Partial<CheckOptions>;
}

/** The report on a changed copy; its paths are relative to the copy's parent. */
export function checkMillStreet(changes: MillStreetChanges = {}): CheckReport {
  const parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    const folder = join(parent, changes.folder ?? 'mill-street');
    cpSync(original, folder, { recursive: true });
    // The story file is what is changed, so it no longer matches what story.yaml builds.
    rmSync(join(folder, 'story.yaml'));
    writeStory(folder, changes);
    for (const [name, content] of Object.entries(changes.files ?? {})) {
      if (content === null) rmSync(join(folder, name));
      else write(join(folder, name), content);
    }
    const built = changes.built === undefined ? {} : { built: join(parent, 'dist') };
    for (const [name, content] of Object.entries(changes.built ?? {})) {
      write(join(parent, 'dist', name), content);
    }
    const report = checkFolder(folder, { requireArticles: false, ...built, ...changes.options });
    const problems = report.problems.map((problem) => ({
      ...problem,
      file: problem.file.slice(parent.length + 1),
    }));
    return { ...report, problems };
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function writeStory(folder: string, { story = [], text = (same) => same }: MillStreetChanges) {
  if (story.length === 0 && text === undefined) return;
  const changed = story.reduce<unknown>(
    (value, [path, to]) => changeAt(value, path, to),
    millStreet,
  );
  write(join(folder, 'story.json'), text(`${JSON.stringify(changed, null, 2)}\n`));
}

function write(file: string, content: string | Uint8Array) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The text of one of the story's articles. */
export function articleText(id: string): string {
  return readFileSync(join(original, 'articles', `${id}.txt`), 'utf8');
}

/** The changes that replace an article's text, with its hash and length. */
export function withArticleText(
  id: string,
  text: string,
): Required<Pick<MillStreetChanges, 'story' | 'files'>> {
  const i = millStreet.articles.findIndex((article) => article.id === id);
  const at = ['articles', i, 'file'];
  return {
    story: [
      [[...at, 'sha256'], sha256Of(new TextEncoder().encode(text))],
      [[...at, 'characters'], codePointsOf(text).length],
    ],
    files: { [`articles/${id}.txt`]: text },
  };
}

/** The span of the `nth` (from 0) occurrence of words in an article. */
export function spanIn(id: string, exact: string, nth = 0) {
  const start = codePointsOf(articleText(id)).placesOf(exact)[nth];
  if (start === undefined) throw new Error(`"${exact}" is not in ${id}`);
  return { exact, start, end: start + codePointsOf(exact).length };
}
