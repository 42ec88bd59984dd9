import type { CollationNote } from '../model/quotation.ts';
import { wordKinds, type GapPlace, type Span, type WordKind } from './collation.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';

export type NoteKind = CollationNote['kind'];

/** What a version consists of, in the order of its text. */
export type Piece =
  /** `sign`: how the punctuation differs; `null` when it does not, or these are words. */
  | { type: 'text'; text: string; sign: NoteKind | null }
  /** Others have words here; unless it is a `move`, `place` says where it is. */
  | { type: 'gap'; kind: NoteKind; place: GapPlace }
  /** Others have punctuation here. */
  | { type: 'noSign'; kind: NoteKind };

/** Pieces whose words differ in one way; `null` for what all versions have. */
export interface Run {
  kind: WordKind | null;
  pieces: Piece[];
}

/**
 * A version in runs, by part. `notes` are those of this version alone. Of several differences at one
 * position the strongest counts. Joined, the texts of all pieces are the part.
 */
export function piecesOf(parts: readonly string[], notes: readonly CollationNote[]): Run[][] {
  return parts.map((text, part) => runsOfPart(text, part, notes));
}

function runsOfPart(text: string, part: number, notes: readonly CollationNote[]): Run[] {
  const slice = sliceCodePoints(text);
  const length = Array.from(text).length;
  const placed = notes.flatMap((note) =>
    note.here
      .filter((span) => span.part === part)
      .map((span) => ({ note, start: Math.min(span.start, length), end: span.end })),
  );
  const cuts = new Set([0, length]);
  for (const { start, end } of placed) cuts.add(start).add(Math.min(end, length));
  const order = [...cuts].toSorted((one, other) => one - other);
  const runs: Run[] = [];
  for (const [at, start] of order.entries()) {
    const end = order[at + 1] ?? start;
    const within = placed.filter((one) => one.start < end && one.end > start);
    const word = strongest(within, isWordNote);
    const kind = word && isWordKind(word.kind) ? word.kind : null;
    const absent = placed.filter((one) => one.start === start && one.end === start);
    const last = runs.at(-1);
    const run = last && last.kind === kind ? last : { kind, pieces: [] };
    const here = absentPieces(absent);
    const goesOn = run === last;
    // A position between two runs belongs to neither.
    if (here.length > 0 && !goesOn) runs.push({ kind: null, pieces: here });
    else if (here.length > 0) run.pieces.push(...here);
    if (end === start) continue;
    const sign = strongest(within, (note) => !isWordNote(note))?.kind ?? null;
    run.pieces.push({ type: 'text', text: slice(start, end), sign });
    if (!goesOn) runs.push(run);
  }
  return runs;
}

type Placed = Omit<Span, 'part'> & { note: CollationNote };

function absentPieces(absent: readonly Placed[]): Piece[] {
  const gap = strongest(absent, isWordNote);
  const sign = strongest(absent, (note) => !isWordNote(note));
  return [
    ...(sign ? [{ type: 'noSign' as const, kind: sign.kind }] : []),
    ...(gap
      ? [{ type: 'gap' as const, kind: gap.kind, place: gap.missing ?? ('inside' as const) }]
      : []),
  ];
}

const kindsByStrength: readonly NoteKind[] = [...wordKinds, 'sentence', 'punctuation'];

function strongest(placed: readonly Placed[], counts: (note: CollationNote) => boolean) {
  const notes = placed.map(({ note }) => note).filter(counts);
  return kindsByStrength.flatMap((kind) => notes.find((note) => note.kind === kind) ?? [])[0];
}

const isWordKind = (kind: NoteKind): kind is WordKind =>
  kind !== 'sentence' && kind !== 'punctuation';
const isWordNote = ({ kind }: CollationNote) => isWordKind(kind);
