import { isFine } from '../../story/collation/fineKinds.ts';
import { shownNotes, type ShownNote } from '../../story/collation/shownNotes.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';

/** What is currently marked on a version, with or without the fine marks. */
export function useNotesOf(quotation: Quotation, version: number): ShownNote[] {
  const [shown] = useReaderChoice('showsFineMarks');
  return shownNotes(quotation, version).filter(({ kind }) => shown || !isFine(kind));
}
