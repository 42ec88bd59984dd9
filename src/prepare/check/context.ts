import { jsonPath } from '../../story/file/jsonPath.ts';
import type { Article, StoryFile } from '../../story/file/schema.ts';
import type { CodePoints } from '../text/codePoints.ts';
import type { Problem } from './problem.ts';

/** What became of an article's text. */
export type ArticleText =
  | { state: 'held'; text: CodePoints; sha256: string }
  /** The story names a file that is not in the folder of the texts. */
  | { state: 'missing'; file: string }
  /** The file is there, but it is not UTF-8 or cannot be read. */
  | { state: 'unreadable'; file: string; reason: string }
  /** The story has no file for the article: its text is not held by anyone. */
  | { state: 'none' };

/** What a rule of `check` looks at. The shape of the story holds; references may still dangle. */
export interface CheckContext {
  /** The story file, as the caller named it. */
  file: string;
  story: StoryFile;
  /** By the article's id. */
  texts: ReadonlyMap<string, ArticleText>;
}

/** A rule looks at the whole story and tells all that it finds, never only the first. */
export type Rule = (context: CheckContext) => Problem[];

/** A place in a story file: names of fields and positions in lists. */
export type Place = readonly (string | number)[];

/** Undefined: the text is not held, so nothing can be said of what stands in it. */
export function heldText(context: CheckContext, article: string): CodePoints | undefined {
  const text = context.texts.get(article);
  return text?.state === 'held' ? text.text : undefined;
}

/** Is the held text the very one that the story was made from? */
export function isIntact(context: CheckContext, article: string): boolean {
  const text = context.texts.get(article);
  const file = articleNamed(context.story, article)?.file;
  return text?.state === 'held' && text.sha256 === file?.sha256;
}

/** The language of an article's words (BCP 47); the story's own, where the article is not known. */
export function languageOf({ story }: CheckContext, article: string): string {
  return articleNamed(story, article)?.language ?? story.language;
}

export function errorAt({ file }: { file: string }, place: Place, message: string): Problem {
  return { severity: 'error', file, path: jsonPath(place), message };
}

export function warningAt({ file }: { file: string }, place: Place, message: string): Problem {
  return { severity: 'warning', file, path: jsonPath(place), message };
}

const byId = new WeakMap<StoryFile, Map<string, Article>>();

/** Looked up, since every span asks. Of two articles of one id, which the parser refuses, the first. */
function articleNamed(story: StoryFile, id: string): Article | undefined {
  const known = byId.get(story) ?? new Map(story.articles.toReversed().map((one) => [one.id, one]));
  byId.set(story, known);
  return known.get(id);
}
