import { heardNote } from '../../story/collation/heardNote.ts';
import type { ShownNote } from '../../story/collation/shownNotes.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { useVersionNames } from './useVersionNames.ts';

/** The differences that the marks show, in sentences. */
export function HeardNotes(props: { quotation: Quotation; notes: readonly ShownNote[] }) {
  const { quotation, notes } = props;
  const { language } = usePanelContext();
  const nameOf = useVersionNames(quotation);
  if (notes.length === 0) return null;
  return (
    <ul className="visually-hidden" aria-label={language.page.statements.differences}>
      {notes.map((note, at) => (
        <li key={at}>{heardNote(note, { quotation, nameOf, language })}</li>
      ))}
    </ul>
  );
}
