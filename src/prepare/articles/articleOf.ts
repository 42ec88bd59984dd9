import { findFurniture, type Furniture } from '../find/furniture/findFurniture.ts';
import { codePointsOf } from '../text/codePoints.ts';
import { guessLanguage } from '../text/guessLanguage.ts';
import type { Range } from '../text/ranges.ts';
import type { ArticleText } from './articleText.ts';
import { cleanTextOf } from './cleanText.ts';
import { readFrontMatter } from './frontMatter.ts';
import { isMarkdown } from './markdown/betweenSigns.ts';
import { markupIn } from './markdown/markupIn.ts';
import { withLanguageTag } from './languageTold.ts';
import { mergeMetadata, type Metadata } from './metadata.ts';
import { plainMetadata } from './plainMetadata.ts';

/** An article's text after reading, and what else there is to say about it. */
export interface ReadText {
  article: Omit<ArticleText, 'source' | 'isWritten'>;
  /** What is wrong with its front matter, if anything. */
  fault?: string;
}

/**
 * Reads the article in a text file: plain text or Markdown (by the file's name), with or without
 * front matter.
 */
export function articleOf(file: string, text: string): ReadText {
  const points = codePointsOf(text);
  const front = readFrontMatter(points, file);
  const markup: Range[] = [
    { start: 0, end: front.end || (text.startsWith('\ufeff') ? 1 : 0) },
    ...(isMarkdown(file) ? markupIn(text, front.end) : []),
  ].map(({ start, end }) => ({ start: points.atUnit(start), end: points.atUnit(end) }));
  const bare = cleanTextOf(points, markup);
  const told = withLanguageTag(front.metadata);
  const language = told.language?.value ?? guessLanguage(bare.text);
  const authors = told.author?.value.split(/\s*(?:,|;|&|\b(?:and|und|et|y|en)\b)\s*/u) ?? [];
  const found = findFurniture(bare.text, language ?? 'en', { authors, boxes: front.furniture });
  const furniture = found.map((piece): Furniture => {
    const range = bare.inFile(piece);
    return { ...range, text: points.slice(range.start, range.end) ?? '', why: piece.why };
  });
  const clean = cleanTextOf(points, [...markup, ...furniture]);
  const cleanPoints = codePointsOf(clean.text);
  const plain = plainMetadata(clean.text, language ?? 'en', file, ({ start, end }) =>
    clean.inFile({ start: cleanPoints.atUnit(start), end: cleanPoints.atUnit(end) }),
  );
  const metadata = mergeMetadata(told, plain);
  const fault = front.fault ?? (told.language ? undefined : faultOfLanguage(front.metadata));
  return {
    article: { file, text, clean, furniture, metadata, language },
    ...(fault === undefined ? {} : { fault }),
  };
}

function faultOfLanguage({ language }: Metadata): string | undefined {
  return (
    language &&
    `says that its language is ${JSON.stringify(language.value)}, which is not a known language tag; write language: with a BCP 47 tag, such as en-GB`
  );
}
