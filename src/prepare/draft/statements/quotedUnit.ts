import { segmentsOf } from '../../find/dates/segments.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import type { DraftedStatement, QuotedPart } from '../read/draftedArticle.ts';
import { quotedWords } from './quotedWords.ts';

/** A quoted sentence: the smallest unit that articles quote, leave out or reorder. */
export interface QuotedUnit {
  part: QuotedPart;
  /** Index of its statement among those of all articles. */
  statement: number;
  /** Index of its part in the statement. */
  partOfStatement: number;
  words: readonly string[];
}

/** The sentences of every statement, in order. */
export function quotedUnits(statements: readonly DraftedStatement[]): QuotedUnit[] {
  return statements.flatMap(({ parts }, statement) =>
    parts.flatMap((part, partOfStatement) =>
      sentencesOf(part).map((sentence) => ({
        part: sentence,
        statement,
        partOfStatement,
        words: quotedWords(sentence.text),
      })),
    ),
  );
}

function sentencesOf(part: QuotedPart): QuotedPart[] {
  const points = codePointsOf(part.text);
  return segmentsOf(part.text).flatMap(({ text, start }) => {
    const words = text.trim();
    if (words === '') return [];
    const at = points.atUnit(start + text.indexOf(words));
    const from = part.start + at;
    return [{ ...part, start: from, end: from + codePointsOf(words).length, text: words }];
  });
}
