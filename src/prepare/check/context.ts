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
  /** The story has no file for the article: nobody holds its text. */
  | { state: 'none' };

/** What a rule of `check` examines. The shape of the story is right; references may still dangle. */
export interface CheckContext {
  /** The story file, as the caller named it. */
  file: string;
  story: StoryFile;
  /** By the article's id. */
  texts: ReadonlyMap<string, ArticleText>;
}

/** A rule examines the whole story and reports everything it finds, never only the first fault. */
export type Rule = (context: CheckContext) => Problem[];

/** A location in a story file: names of fields and indices into lists. */
export type Place = readonly (string | number)[];

/** `undefined` when the text is not held, so that nothing can be said about its contents. */
export function heldText(context: CheckContext, article: string): CodePoints | undefined {
  const text = context.texts.get(article);
  return text?.state === 'held' ? text.text : undefined;
}

/** Whether the held text is the very one that the story was made from. */
export function isIntact(context: CheckContext, article: string): boolean {
  const text = context.texts.get(article);
  const file = articleNamed(context.story, article)?.file;
  return text?.state === 'held' && text.sha256 === file?.sha256;
}

/** The language of an article's words (BCP 47); the story's own if the article is unknown. */
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

/**
 * Indexed, since every span needs it. Of two articles with one id, which the parser refuses, the
 * first.
 */
function articleNamed(story: StoryFile, id: string): Article | undefined {
  const known = byId.get(story) ?? new Map(story.articles.toReversed().map((one) => [one.id, one]));
  byId.set(story, known);
  return known.get(id);
}
