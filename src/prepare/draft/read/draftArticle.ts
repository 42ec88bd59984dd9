import type { Article } from '../../articles/article.ts';
import { findDates } from '../../find/dates/findDates.ts';
import type { Words } from '../../find/dates/foundDate.ts';
import { segmentsOf } from '../../find/dates/segments.ts';
import { findQuotations, type Quotation } from '../../find/quotations/findQuotations.ts';
import { codePointsOf, type CodePoints } from '../../text/codePoints.ts';
import { sha256Of } from '../../text/decode.ts';
import { measure, overlap, subtract, type Range } from '../../text/ranges.ts';
import { contentKeys, countedNumbers } from './contentKeys.ts';
import type { DraftedArticle, DraftedDate, DraftedStatement, Sentence } from './draftedArticle.ts';
import { publishedOf } from './publishedOf.ts';

/** What the story says of an article already. */
export interface KnownArticle {
  id: string;
  /** EDTF, from story.yaml; undefined: it does not say. */
  published: string | undefined;
  /** What may not be written anywhere, in code points of the file. */
  withheld: readonly Range[];
}

/** Fewer words that carry meaning tell no event. */
const fewestKeys = 4;

/** Reads out of one article what a draft is made of. */
export function draftArticle(article: Article, known: KnownArticle): DraftedArticle {
  const { file, text, clean, metadata, language, furniture } = article;
  const tag = language ?? 'en';
  const points = codePointsOf(text);
  const told = known.published ?? publishedOf(metadata, tag);
  const found = findDates(clean.text, { language: tag, ...(told ? { published: told } : {}) });
  const inFile = (range: Range) => wordsAt(points, clean.inFile(range));
  const isOpen = (range: Range) => !known.withheld.some((one) => overlap(one, range));
  const quoted = findQuotations(clean.text, tag);
  const dates = found.dates
    .map((date): DraftedDate => {
      const isQuoted = quoted.some((one) => overlap(one, date));
      return { ...date, ...inFile(date), evidence: inFile(date.evidence), isQuoted };
    })
    .filter(isOpen);
  const cleanPoints = codePointsOf(clean.text);
  const sentences = sentencesOf(clean.text, cleanPoints, quoted).flatMap((range) => {
    const words = inFile(range);
    return isOpen(words) ? sentenceOf(words, known.id, tag, dates) : [];
  });
  return {
    id: known.id,
    file,
    sha256: sha256Of(new TextEncoder().encode(text)),
    metadata,
    language,
    published: told ?? found.published,
    dates,
    undated: found.undated.map((one) => ({ ...one, ...inFile(one) })).filter(isOpen),
    statements: statementsOf(quoted, known, tag, points, clean.inFile),
    sentences,
    furniture,
    text,
  };
}

function wordsAt(points: CodePoints, { start, end }: Range): Words {
  return { start, end, text: points.slice(start, end) ?? '' };
}

/** Sentences that are told rather than quoted: at most half of one stands between marks. */
function sentencesOf(text: string, points: CodePoints, quoted: readonly Quotation[]): Range[] {
  return segmentsOf(text)
    .map(({ text, start }) => {
      const from = start + text.length - text.trimStart().length;
      return { start: points.atUnit(from), end: points.atUnit(from + text.trim().length) };
    })
    .filter((range) => {
      const length = range.end - range.start;
      return length > 0 && measure(subtract([range], quoted)) * 2 >= length;
    });
}

function sentenceOf(
  words: Words,
  article: string,
  language: string,
  dates: readonly DraftedDate[],
): Sentence[] {
  const keys = contentKeys(words.text, language);
  if (keys.length < fewestKeys) return [];
  return [
    {
      ...words,
      article,
      keys,
      language,
      dates: dates.filter((date) => !date.isQuoted && overlap(date, words)),
      numbers: countedNumbers(words.text),
    },
  ];
}

function statementsOf(
  quoted: readonly Quotation[],
  { id, withheld }: KnownArticle,
  language: string,
  points: CodePoints,
  inFile: (range: Range) => Range,
): DraftedStatement[] {
  const statements = new Map<number, DraftedStatement>();
  for (const one of quoted) {
    if (one.kind === 'title') continue;
    const statement = statements.get(one.statement) ?? {
      article: id,
      language,
      speaker: one.speaker,
      parts: [],
    };
    // A part with withheld words inside ends before them, and the next begins after them.
    const parts = subtract([inFile(one)], withheld).map((range) => ({
      ...trimmed(wordsAt(points, range)),
      speaker: one.speaker,
    }));
    statement.parts.push(...parts);
    statement.speaker ??= one.speaker;
    statements.set(one.statement, statement);
  }
  return [...statements.values()].filter(({ parts }) => parts.length > 0);
}

function trimmed({ start, end, text }: Words): Words {
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  return { start: start + before, end: end - after, text: text.trim() };
}
