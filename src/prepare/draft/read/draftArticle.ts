import type { ArticleText } from '../../articles/articleText.ts';
import { findDates } from '../../find/dates/findDates.ts';
import type { FoundDate, Words } from '../../find/dates/foundDate.ts';
import { findQuotations, type Quotation } from '../../find/quotations/findQuotations.ts';
import { codePointsOf, type CodePoints } from '../../text/codePoints.ts';
import { sha256Of } from '../../text/decode.ts';
import { overlap, subtract, type Range } from '../../text/ranges.ts';
import type { DraftedArticle, DraftedDate, DraftedStatement } from './draftedArticle.ts';
import { firstPublished } from './firstPublished.ts';
import { publishedOf } from './publishedOf.ts';
import { quotingSentences } from './quotingSentences.ts';
import { toldClauses, type Reading } from './toldClauses.ts';

/** What the story already says about the article. */
export interface KnownArticle {
  id: string;
  /** EDTF, from story.yaml; `undefined` when not given. */
  published: string | undefined;
  /** What must not be written anywhere, in code points of the file. */
  withheld: readonly Range[];
}

/** Reads from one article everything that a draft is made of. */
export function draftArticle(article: ArticleText, known: KnownArticle): DraftedArticle {
  const { file, text, clean, metadata, language, furniture } = article;
  const tag = language ?? 'en';
  const points = codePointsOf(text);
  const told = known.published ?? publishedOf(metadata, tag);
  const found = findDates(clean.text, {
    language: tag,
    ...(told ? { published: told } : {}),
  });
  const inFile = (range: Range) => wordsAt(points, clean.inFile(range));
  const isOpen = (range: Range) => !known.withheld.some((one) => overlap(one, range));
  const quoted = findQuotations(clean.text, tag);
  const dates = found.dates
    .map((date): DraftedDate => {
      const isQuoted = quoted.some((one) => overlap(one, date));
      return {
        ...date,
        ...inFile(date),
        evidence: inFile(date.evidence),
        isQuoted,
      };
    })
    .filter(isOpen);
  const reading: Reading = {
    article: known.id,
    language: tag,
    text: clean.text,
    quoted: quoted.map(({ start, end }) => ({
      start: start - 1,
      end: end + 1,
    })),
    dates,
    inFile,
  };
  return {
    id: known.id,
    file,
    sha256: sha256Of(new TextEncoder().encode(text)),
    metadata,
    language,
    published:
      known.published ??
      publishedUntil(firstPublished(told ?? found.published, dates), found.lastDay),
    lastDay: found.lastDay ? inFile(found.lastDay) : undefined,
    dates,
    undated: found.undated.map((one) => ({ ...one, ...inFile(one) })).filter(isOpen),
    statements: statementsOf(quoted, known, tag, points, clean.inFile),
    clauses: toldClauses(reading).filter(isOpen),
    quoting: quotingSentences(reading).filter(isOpen),
    furniture,
    text,
  };
}

/** Bulletins of several days came out from the first of them to the last. */
const publishedUntil = (published: string | null, lastDay: FoundDate | null): string | null =>
  published !== null && lastDay ? `${published.slice(0, 10)}/${lastDay.edtf}` : published;

function wordsAt(points: CodePoints, { start, end }: Range): Words {
  return { start, end, text: points.slice(start, end) ?? '' };
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
    // A part with withheld words inside ends before them, and the next one begins after them.
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
