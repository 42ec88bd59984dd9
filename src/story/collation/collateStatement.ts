import type { CollationNote, QuotationCollation } from '../model/quotation.ts';
import { agreeingVersions } from './agreeingVersions.ts';
import { alignVersions } from './collate.ts';
import type { Note, Span, VersionText } from './collation.ts';
import { noteDifferences } from './noteDifferences.ts';
import { compareEachWay } from './compareEachWay.ts';
import { byLanguage } from './translations.ts';

/** The same, to be written to. */
type Written<T> = { -readonly [Key in keyof T]: Written<T[Key]> };
export type NewCollation = Written<QuotationCollation>;

/**
 * The collation of a statement as a story file holds it: who agrees, and every difference as a note
 * (the marks on a version are the words of its notes). `undefined` for a single version, which has
 * nothing to be compared with. The punctuation with which an article closes a part is the article's
 * own and is not noted.
 *
 * Versions in different languages are translations and are not compared: none agrees with another,
 * and no note covers both.
 */
export function collateStatement(versions: readonly VersionText[]): NewCollation | undefined {
  if (versions.length < 2) return undefined;
  const each = byLanguage(versions).map((some) => collateSome(versions, some));
  return {
    inWords: each.flatMap(({ inWords }) => inWords).toSorted(byFirst),
    exactly: each.flatMap(({ exactly }) => exactly).toSorted(byFirst),
    notes: each.flatMap(({ notes }) => notes).toSorted((one, other) => one.version - other.version),
  };
}

type Group = readonly number[];

function byFirst(one: Group, other: Group): number {
  return (one[0] ?? 0) - (other[0] ?? 0);
}

/**
 * `some`: indexes of versions, ascending. What many articles print to the character is collated
 * once.
 */
function collateSome(versions: readonly VersionText[], some: readonly number[]): NewCollation {
  const printings = printingsOf(versions, some);
  const texts = printings.flatMap(([first = -1]) => versions[first] ?? []);
  const { collation, read } = alignVersions(texts);
  const { inWords, exactly } = agreeingVersions(texts, collation);
  const all = texts.map((_, at) => at);
  const notes = [...compareEachWay(collation, read, all)].flatMap(([version, comparisons]) =>
    noteDifferences(read, version, comparisons).flatMap((note) => noteOf(note, version) ?? []),
  );
  const withAll = (group: readonly number[]) =>
    group.flatMap((at) => printings[at] ?? []).toSorted((one, other) => one - other);
  return {
    inWords: inWords.map(withAll),
    exactly: exactly.map(withAll),
    notes: notes.flatMap((note) => {
      const others = withAll(note.others);
      return (printings[note.version] ?? []).map((version) => ({ ...note, version, others }));
    }),
  };
}

/** Versions that are the same to the character, in the order of their first. */
function printingsOf(versions: readonly VersionText[], some: readonly number[]): number[][] {
  const printings = new Map<string, number[]>();
  for (const index of some) {
    const { language, parts } = versions[index] ?? { language: '', parts: [] };
    const name = JSON.stringify([language, ...parts]);
    const known = printings.get(name);
    if (known) known.push(index);
    else printings.set(name, [index]);
  }
  return [...printings.values()];
}

function noteOf(
  { kind, versions, part, at, here, there, missing }: Note,
  version: number,
): Written<CollationNote> | undefined {
  if (kind === 'closing') return undefined;
  const note = {
    kind,
    version,
    others: versions,
    here: here.length === 0 ? [{ part, start: at, end: at }] : here.map(spanOf),
    there: there.map(spanOf),
  };
  return missing === undefined ? note : { ...note, missing };
}

/** In the order in which the file has the fields. */
function spanOf({ part, start, end }: Span): Span {
  return { part, start, end };
}
