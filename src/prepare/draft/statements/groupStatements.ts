import { sliceCodePoints } from '../../../story/collation/sliceCodePoints.ts';
import { groupsOf } from '../groups.ts';
import type { DraftedArticle, DraftedStatement, QuotedPart } from '../read/draftedArticle.ts';
import { alignUnits } from './alignUnits.ts';
import { quotedUnits, type QuotedUnit } from './quotedUnit.ts';

/** One statement, and how each article prints it. */
export interface StatementGroup {
  versions: DraftedStatement[];
}

/**
 * Statements across all articles. Sentences are aligned first; two consecutive ones are one
 * statement if at least as many articles print them together as apart. So a quotation that one
 * article runs together and others divide is divided, and the other way round.
 */
export function groupStatements(articles: readonly DraftedArticle[]): StatementGroup[] {
  const statements = articles.flatMap((article) => article.statements);
  const units = quotedUnits(statements);
  const aligned = alignUnits(units);
  const sentence = units.map((_, i) => aligned.find(i));
  const together = groupsOf(units.length);
  units.forEach((_, i) => together.join(i, sentence[i] ?? i));
  for (const [pair, votes] of votesOf(units, sentence, statements)) {
    const [first = 0, second = 0] = pair.split(' ').map(Number);
    if (votes.together > 0 && votes.together >= votes.apart) together.join(first, second);
  }
  const groups = new Map<number, QuotedUnit[]>();
  units.forEach((unit, i) => {
    const root = together.find(i);
    groups.set(root, [...(groups.get(root) ?? []), unit]);
  });
  return [...groups.values()].map((group) => ({ versions: versionsOf(group, statements) }));
}

interface Votes {
  together: number;
  apart: number;
}

/** By pair of sentences that are consecutive in some statement: how articles print them. */
function votesOf(
  units: readonly QuotedUnit[],
  sentence: readonly number[],
  statements: readonly DraftedStatement[],
): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  /** By sentence, by article: the statements that have it. */
  const homes = new Map<number, Map<string, Set<number>>>();
  units.forEach(({ statement }, i) => {
    const root = sentence[i] ?? i;
    const byArticle = homes.get(root) ?? new Map<string, Set<number>>();
    const article = statements[statement]?.article ?? '';
    byArticle.set(article, (byArticle.get(article) ?? new Set()).add(statement));
    homes.set(root, byArticle);
    const next = units[i + 1];
    const other = sentence[i + 1];
    if (next?.statement !== statement || other === undefined || other === root) return;
    votes.set(`${root} ${other}`, { together: 0, apart: 0 });
  });
  for (const [pair, vote] of votes) {
    const [first = 0, second = 0] = pair.split(' ').map(Number);
    for (const [article, some] of homes.get(first) ?? []) {
      const others = homes.get(second)?.get(article);
      if (!others) continue;
      if ([...some].some((one) => others.has(one))) vote.together += 1;
      else vote.apart += 1;
    }
  }
  return votes;
}

/** The sentences of one statement by article; those that were together in one part are rejoined. */
function versionsOf(
  units: readonly QuotedUnit[],
  statements: readonly DraftedStatement[],
): DraftedStatement[] {
  const versions = new Map<string, DraftedStatement>();
  let before: QuotedUnit | undefined;
  for (const unit of units) {
    const home = statements[unit.statement];
    if (!home) continue;
    const { article, language, parts, speaker } = home;
    const version = versions.get(article) ?? { article, language, speaker, parts: [] };
    version.speaker ??= speaker;
    const whole = parts[unit.partOfStatement];
    const last = version.parts.at(-1);
    const isSamePart =
      before?.statement === unit.statement && before.partOfStatement === unit.partOfStatement;
    if (last && whole && isSamePart && wordsBetween(last, unit.part, whole).trim() === '') {
      last.end = unit.part.end;
      last.text = wordsBetween({ end: last.start }, { start: last.end }, whole);
    } else version.parts.push({ ...unit.part });
    versions.set(article, version);
    before = unit;
  }
  return [...versions.values()];
}

function wordsBetween(
  { end }: Pick<QuotedPart, 'end'>,
  { start }: Pick<QuotedPart, 'start'>,
  whole: QuotedPart,
): string {
  return sliceCodePoints(whole.text)(end - whole.start, start - whole.start);
}
