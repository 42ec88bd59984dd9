import type { Note } from './collation.ts';
import type { Relation } from './comparison.ts';
import { gapPlace } from './gapPlace.ts';
import { insertionOf } from './insertionOf.ts';
import { signSpan } from './markSigns.ts';
import type { ReadVersion } from './readVersion.ts';
import type { OneSidedComparison } from './compareEachWay.ts';
import { isLone } from './seen.ts';
import { spansOf } from './spansOf.ts';

/** A note with its identity for merging, and its position among the words. */
interface Draft {
  note: Note;
  place: number;
  text: string;
}

/** All differences of one version from the others; those that several versions share are merged. */
export function noteDifferences(
  read: readonly ReadVersion[],
  version: number,
  comparisons: readonly OneSidedComparison[],
): Note[] {
  const own = read[version];
  if (!own) return [];
  const notes = new Map<string, Draft>();
  for (const comparison of comparisons) {
    const other = read[comparison.version];
    if (!other) continue;
    for (const draft of draftNotes(own, other, comparison)) {
      const { kind, part, at, here, missing, move } = draft.note;
      const name = JSON.stringify([kind, part, at, here, missing, move, draft.text]);
      const known = notes.get(name);
      if (known) known.note.versions.push(comparison.version);
      else notes.set(name, draft);
    }
  }
  return [...notes.values()]
    .toSorted((one, other) => one.place - other.place)
    .map(({ note }) => note);
}

function draftNotes(own: ReadVersion, other: ReadVersion, comparison: OneSidedComparison): Draft[] {
  const words = new Map<Relation, number[]>();
  for (const [word, relation] of comparison.relations.entries()) {
    if (!relation) continue;
    const known = words.get(relation);
    if (known) known.push(word);
    else words.set(relation, [word]);
  }
  return [
    ...comparison.absences.map(({ place, relation }) => {
      const [before, after] = [own.tokens[place - 1], own.tokens[place]];
      const part = before?.part ?? after?.part ?? 0;
      const at = before?.trail ?? after?.lead ?? 0;
      const draft = draftWords(own, other, comparison.version, relation, [], part, at);
      draft.note.missing = relation.missing ?? gapPlace(own.tokens, place);
      const put = isLone(relation) ? insertionOf(other, relation.there) : undefined;
      return { ...(put ? asSign(draft, { there: [put] }) : draft), place };
    }),
    ...[...words].map(([relation, here]) => {
      const { part = 0, start: at = 0 } = own.tokens[here[0] ?? -1] ?? {};
      const draft = draftWords(own, other, comparison.version, relation, here, part, at);
      const put = isLone(relation) ? insertionOf(own, here) : undefined;
      return put ? asSign(draft, { here: [put] }) : draft;
    }),
    ...draftSigns(own, other, comparison),
  ];
}

/**
 * What the editors of one version have put in is no word of the speaker's that the other version
 * lacks: it is a sign, like the brackets around it.
 */
function asSign({ note, ...draft }: Draft, spans: Partial<Pick<Note, 'here' | 'there'>>): Draft {
  const { missing: _missing, ...rest } = note;
  return { ...draft, note: { ...rest, kind: 'punctuation', ...spans } };
}

function draftWords(
  own: ReadVersion,
  other: ReadVersion,
  version: number,
  { kind, there, move, missing }: Relation,
  here: readonly number[],
  part: number,
  at: number,
): Draft {
  const note: Note = {
    kind,
    versions: [version],
    part,
    at,
    here: spansOf(own.tokens, here),
    there: spansOf(other.tokens, there),
  };
  if (move !== undefined) note.move = move;
  if (missing !== undefined) note.missing = missing;
  return { note, place: here[0] ?? 0, text: there.map((word) => other.faces[word]).join(' ') };
}

function draftSigns(
  own: ReadVersion,
  other: ReadVersion,
  { version, signs }: OneSidedComparison,
): Draft[] {
  return signs.flatMap(({ kind, side, first, second }) => {
    const [here, there] = [signSpan(own, first, side), signSpan(other, second, side)];
    if (!here || !there) return [];
    const place = side === 'before' ? first - 0.25 : first + 0.25;
    const spans = { here: [here], there: [there] };
    const note = { kind, versions: [version], part: here.part, at: here.start, ...spans };
    return [{ note, place, text: other[side][second] ?? '' }];
  });
}
