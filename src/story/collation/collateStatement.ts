import type { CollationNote, QuotationCollation } from '../model/quotation.ts';
import { agreeingVersions } from './agreeingVersions.ts';
import { collate } from './collate.ts';
import type { Note, Span, VersionText } from './collation.ts';
import { markVersions } from './markVersions.ts';

/**
 * The collation of a statement as a story file holds it: who agrees, and every difference as a note
 * (the marks on a version are the words of its notes). Undefined: one version has nothing to be
 * compared with. The sign with which an article closes a part is the article's own and not noted.
 */
export function collateStatement(versions: readonly VersionText[]): QuotationCollation | undefined {
  if (versions.length < 2) return undefined;
  const collation = collate(versions);
  const { inWords, exactly } = agreeingVersions(versions, collation);
  const notes = markVersions(versions, collation).flatMap(({ notes }, version) =>
    notes.flatMap((note) => noteOf(note, version) ?? []),
  );
  return { inWords, exactly, notes };
}

function noteOf(
  { kind, versions, part, at, here, there, missing }: Note,
  version: number,
): CollationNote | undefined {
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

/** In the order of fields in which the file has them. */
function spanOf({ part, start, end }: Span): Span {
  return { part, start, end };
}
