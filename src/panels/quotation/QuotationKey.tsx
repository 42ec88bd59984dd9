import { wordKinds } from '../../story/collation/collation.ts';
import { isFine } from '../../story/collation/fineKinds.ts';
import type { NoteKind } from '../../story/collation/piecesOf.ts';
import { shownNotes } from '../../story/collation/shownNotes.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';

const kindsInOrder: readonly NoteKind[] = [...wordKinds, 'sentence', 'punctuation'];

/** What the marks on some statements mean, and the switch for the fine ones; empty without marks. */
export function QuotationKey({ quotations }: { quotations: readonly Quotation[] }) {
  const { language } = usePanelContext();
  const { statements } = language.page;
  const [shown, show] = useReaderChoice('showsFineMarks');
  const found = new Set(
    quotations.flatMap((quotation) =>
      quotation.versions.flatMap((_, at) => shownNotes(quotation, at).map(({ kind }) => kind)),
    ),
  );
  const kinds = kindsInOrder.filter((kind) => found.has(kind));
  if (kinds.length === 0) return null;
  return (
    <div className="quotation-key">
      <ul className="mark-legend" aria-label={statements.legend}>
        {kinds
          .filter((kind) => shown || !isFine(kind))
          .map((kind) => (
            <li key={kind}>
              <Sample kind={kind} /> {language.quotations.kinds[kind]}
            </li>
          ))}
      </ul>
      {show && kinds.some(isFine) && (
        <label className="fine-switch">
          <input type="checkbox" checked={shown} onChange={({ target }) => show(target.checked)} />{' '}
          {statements.fine}
        </label>
      )}
    </div>
  );
}

/** The mark, and beside it the place in another version that it stands for. */
function Sample({ kind }: { kind: NoteKind }) {
  const { sample, signSample } = usePanelContext().language.page.statements;
  if (kind === 'sentence' || kind === 'punctuation') {
    return (
      <span className="mark-sample" aria-hidden="true">
        <span className="mark-sign" data-kind={kind}>
          {signSample[kind]}
        </span>{' '}
        <span className="no-sign" data-kind={kind} />
      </span>
    );
  }
  const isAbsence = kind === 'leftOut' || kind === 'cutShort';
  return (
    <span className="mark-sample" aria-hidden="true">
      <span className="mark" data-kind={kind}>
        {sample}
      </span>
      {isAbsence && (
        <span className="gap" data-kind={kind} data-place={kind === 'leftOut' ? 'inside' : 'end'} />
      )}
    </span>
  );
}
