import { basename, join, resolve } from 'node:path';
import { parseStory } from '../../story/file/parse.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { adviseIssues } from '../check/advice/adviseIssues.ts';
import type { ArticleText } from '../check/context.ts';
import { readTextPlaces } from '../check/textPlaces.ts';
import { readTexts } from '../check/readTexts.ts';
import { withoutCollations } from '../collate/withCollations.ts';
import { gatherWithheld } from '../withheld/gather.ts';
import { redact } from '../withheld/redact.ts';
import { findText } from '../check/findText.ts';
import type { Problem } from '../check/problem.ts';
import { jsonPieces } from '../json/jsonPieces.ts';
import { keysOfPath } from '../json/keysOfPath.ts';
import { buildStory, type Collations } from './build/buildStory.ts';
import { formKeysOf } from './build/formKeysOf.ts';
import { problemsOf, readForm } from './read/readForm.ts';
import type { FormFault } from './read/matchForm.ts';
import type { Keys } from './read/placeIn.ts';

/** A story file that is available in memory, so that nobody needs to read it again. */
export interface BuiltFile {
  /** What the file contains, to the byte; made anew each time, since it may be long. */
  pieces: () => Iterable<string>;
  /** The same as JSON.parse would return it. */
  value: unknown;
  story: StoryFile;
  /** By the article's id, for articles that name a file. */
  texts: ReadonlyMap<string, ArticleText>;
}

/** A story built in memory from a folder's `story.yaml` and texts. */
export interface BuiltFolder {
  /** The `story.yaml`, as a reader would name it. */
  file: string;
  problems: Problem[];
  /** `undefined` when there is an error among the problems. */
  built?: BuiltFile;
  /** The text of an article is missing; if there is no other fault, the form itself is fine. */
  lacksTexts: boolean;
  /** Finds the place in `story.yaml` of a part of the story. */
  placeOf: (path: string) => { keys: Keys; line: number; column: number };
}

/** Builds a story from DIR/story.yaml and the texts of its articles. Nothing is written. */
export function buildFolder(folder: string, articles: string | undefined): BuiltFolder {
  const file = join(folder, 'story.yaml');
  const read = readForm(file);
  const nowhere: Keys = [];
  if (!read.form) {
    const placeOf = () => ({ keys: nowhere, ...read.placeOf(nowhere) });
    return { file, problems: read.problems, placeOf, lacksTexts: false };
  }
  const own = join(folder, 'articles');
  const folders: [string, ...string[]] = articles === undefined ? [own] : [articles, own];
  const textOf = remember((name) => findText(folders, name));
  const built = buildStory(read.form, read.raw, basename(resolve(folder)), textOf);
  const placeOf = (path: string) => {
    const keys = formKeysOf(built, read.raw, keysOfPath(path));
    return { keys, ...read.placeOf(keys) };
  };
  const errors = built.faults.filter(({ isWarning }) => !isWarning);
  const lacksTexts = errors.some(({ isMissingText }) => isMissingText);
  const parsed = parseStory(withoutCollations(built.value));
  const outline = readTextPlaces(built.value);
  const texts = readTexts(outline, textOf);
  const issues = parsed.ok
    ? []
    : adviseIssues(parsed.issues, built.value, texts).map((issue) => faultOf(issue, placeOf));
  const { words } = gatherWithheld(outline, texts);
  const found = problemsOf(file, withoutRepeats([...built.faults, ...issues]), read.placeOf);
  const problems = [...read.problems, ...found].map((problem) => redact(problem, words, new Set()));
  if (errors.length > 0 || !parsed.ok) return { file, problems, placeOf, lacksTexts };
  const { value, collations } = built;
  const story = withThese(parsed.story, collations);
  const whole = { pieces: () => jsonPieces(value), value, story, texts };
  return { file, problems, built: whole, placeOf, lacksTexts };
}

/**
 * What is computed is right already, and there may be a hundred times as much of it as of the rest:
 * it is not parsed, which would copy it.
 */
function withThese(story: StoryFile, collations: Collations): StoryFile {
  const quotations = story.quotations.map((quotation, i) => {
    const collation = collations[i];
    return collation ? { ...quotation, collation } : quotation;
  });
  return { ...story, quotations };
}

function faultOf(
  { path, message }: { path: string; message: string },
  placeOf: BuiltFolder['placeOf'],
): FormFault {
  return { keys: placeOf(path).keys, message };
}

/** Where the form is at fault, consequential faults in the story are not reported as well. */
function withoutRepeats(faults: readonly FormFault[]): FormFault[] {
  const seen = new Map<string, string>();
  return faults.filter(({ keys, message }) => {
    const place = JSON.stringify(keys);
    if (seen.has(place)) return false;
    seen.set(place, message);
    return !keys.some((_, count) => seen.get(JSON.stringify(keys.slice(0, count))) === message);
  });
}

function remember(find: (name: string) => ArticleText): (name: string) => ArticleText {
  const found = new Map<string, ArticleText>();
  return (name) => {
    const text = found.get(name) ?? find(name);
    found.set(name, text);
    return text;
  };
}
