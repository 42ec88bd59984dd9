import * as v from 'valibot';
import { basename, join, resolve } from 'node:path';
import { adviseIssues } from './advice/adviseIssues.ts';
import { parseStory } from '../../story/file/parse.ts';
import { findShapeIssues } from '../../story/file/shape.ts';
import { slug, type StoryFile } from '../../story/file/schema.ts';
import { ianaZone } from '../../time/zone/ianaZone.ts';
import { gatherWithheld } from '../withheld/gather.ts';
import type { WithheldWords } from '../withheld/withheldWords.ts';
import { acknowledge, type AcknowledgedWarning } from './acknowledge.ts';
import { checkBuilt, type FolderFindings } from './builtFiles.ts';
import { checkStoryFolder } from './storyFolder.ts';
import { findWithheldInStory } from '../withheld/inStory.ts';
import { redact } from '../withheld/redact.ts';
import { errorAt, type ArticleText, type CheckContext } from './context.ts';
import { findText } from './findText.ts';
import { readTextPlaces } from './textPlaces.ts';
import type { Problem } from './problem.ts';
import { readFormOf, type FormOfFolder } from './readFormOf.ts';
import { asReadStory, readStory, type ReadStory } from './readStory.ts';
import { readTexts } from './readTexts.ts';
import { rules, rulesOfClocks } from './rules.ts';
import { articleFilesAreHeld } from './rules/articleFile.ts';
import { withLines } from './withLines.ts';

export interface CheckOptions {
  /** Folder of the article texts, searched before `articles` in the story's folder. */
  articles?: string;
  /** Folder of what was built from the story; omitted: only the story's folder is examined. */
  built?: string;
  /** A missing text is an error rather than merely unchecked. */
  requireArticles: boolean;
  /**
   * Checks what a `story.yaml` builds, whatever `story.json` contains; if it cannot be built, that
   * is all that is reported. By default, what is published is checked.
   */
  ofForm?: boolean;
}

/** What `check` found in one story's folder. */
export interface CheckReport {
  /** The story file, as a reader would name it. */
  file: string;
  /** In file order; including warnings, but not acknowledged ones. */
  problems: Problem[];
  /** Warnings that the story acknowledges, each with its reason. */
  acknowledged: AcknowledgedWarning[];
  /** `undefined` when the file is no story, so that nothing in it could be counted. */
  context: CheckContext | undefined;
  /** `short`: those of one or two letters, which are not searched for in program files. */
  withheld: { looked: number; short: number; unread: number[] };
  /** What the story withholds, as far as it could be read: never to be printed. */
  words: readonly WithheldWords[];
  built: FolderFindings | undefined;
  /** Of the story file that was checked; `undefined` when none could be read. */
  text: string | undefined;
}

/**
 * Checks a story's folder and reports everything that is wrong with it, never only the first fault.
 */
export function checkFolder(folder: string, options: CheckOptions): CheckReport {
  const file = join(folder, 'story.json');
  const form = readFormOf(folder, options.articles, options.ofForm);
  const read = readChecked(form, file);
  const value = read.json?.value;
  const outline = readTextPlaces(value);
  const articles = join(folder, 'articles');
  const elsewhere = options.articles ?? articles;
  const texts =
    form.built?.texts ?? readTexts(outline, (name) => findText([elsewhere, articles], name));
  const textFiles = [...outline.files.values()].map(({ name }) => join(elsewhere, name));
  const { words, unread } = gatherWithheld(outline, texts);
  const { issues, context } = understand(file, value, form.built?.story, texts);
  const hidden = findWithheldInStory(file, value, words);
  const built = options.built === undefined ? undefined : checkBuilt(options.built, words, context);
  const found = [
    ...by('form', form.problems),
    ...by('json', read.problems),
    ...by('story', issues),
    ...(context ? findByRules(context, folder, options) : []),
    ...by('withheld', hidden),
    ...by('withheld', checkStoryFolder(folder, textFiles, words, hidden.length > 0)),
    ...by('built', built?.problems ?? []),
  ];
  const { problems, acknowledged } = acknowledge(
    found,
    context,
    (problem) => form.withLines([problem])[0]?.path ?? problem.path,
  );
  const hiding = new Set(hidden.map(({ path }) => path));
  return {
    file,
    problems: form.withLines(
      withLines(
        problems.map((problem) => redact(problem, words, hiding)),
        file,
        read,
      ),
    ),
    // A reason is the makers' own text, and may contain what the story withholds.
    acknowledged: hidden.length > 0 ? [] : acknowledged,
    context,
    withheld: {
      looked: words.length,
      short: words.filter(({ isShort }) => isShort).length,
      unread,
    },
    words,
    built,
    get text() {
      return read.text;
    },
  };
}

/**
 * Searches what was built from a checked story for what must not be in it: the same as the option
 * `built`, without checking the story again.
 */
export function searchBuilt({ words, context }: CheckReport, built: string): Problem[] {
  return checkBuilt(built, words, context).problems.map((problem) =>
    redact({ ...problem, rule: 'built' }, words, new Set()),
  );
}

function readChecked(form: FormOfFolder, file: string): ReadStory {
  if (form.isAlone) return { problems: [] };
  return form.built ? asReadStory(form.built) : readStory(file);
}

/** Problems by the name of what found them. */
function by(rule: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, rule }));
}

function findByRules(context: CheckContext, folder: string, options: CheckOptions): Problem[] {
  const { timeZone } = context.story;
  const isZoneWrong = timeZone !== undefined && ianaZone(timeZone) === null;
  return [
    ...by('folder-name', folderName(context, folder)),
    ...[...rules].flatMap(([name, rule]) =>
      isZoneWrong && rulesOfClocks.has(name) ? [] : by(name, rule(context)),
    ),
    ...(options.requireArticles ? by('article-file', articleFilesAreHeld(context)) : []),
  ];
}

/**
 * The parser's issues and, wherever the shape is right, what the rules find: dangling references do
 * not keep them from examining the rest. `known`: the value has been parsed before.
 */
function understand(
  file: string,
  value: unknown,
  known: StoryFile | undefined,
  texts: ReadonlyMap<string, ArticleText>,
) {
  if (known) return { issues: [], context: contextOf(file, known, texts) };
  if (value === undefined) return { issues: [], context: undefined };
  const parsed = parseStory(value);
  const issues = parsed.ok
    ? []
    : adviseIssues(parsed.issues, value, texts).map((issue): Problem => ({
        severity: 'error',
        file,
        ...issue,
      }));
  const shape = parsed.ok ? parsed : findShapeIssues(value);
  const context = shape.ok ? contextOf(file, shape.story, texts) : undefined;
  return { issues, context };
}

function contextOf(file: string, story: StoryFile, held: ReadonlyMap<string, ArticleText>) {
  const texts = new Map(
    story.articles.map(({ id }) => [id, held.get(id) ?? { state: 'none' as const }]),
  );
  return { file, story, texts };
}

function folderName(context: CheckContext, folder: string): Problem[] {
  const name = basename(resolve(folder));
  if (context.story.id === name) return [];
  // What is not a slug is refused as an id, and so must not be suggested.
  const remedy = v.is(slug, name) ? `write "${name}", or rename the folder` : 'rename the folder';
  const message = `"${context.story.id}" is not the name of the folder; ${remedy}`;
  return [errorAt(context, ['id'], message)];
}
