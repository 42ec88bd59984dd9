import type { Language } from '../../language/english.ts';
import type { FoldedRows } from './useRows.ts';

/** The others: rows that are not drawn until requested. */
export function MoreRows(props: FoldedRows & { language: Language }) {
  const { hidden, isOpened, onMore, onFewer, language } = props;
  if (hidden === 0 && !isOpened) return null;
  return (
    <p className="timeline-more-rows">
      {hidden > 0 && (
        <button type="button" data-testid="more-rows" onClick={onMore}>
          {language.timeline.otherRows(hidden)}
        </button>
      )}
      {isOpened && (
        <button type="button" onClick={onFewer}>
          {language.timeline.fewerRows}
        </button>
      )}
    </p>
  );
}
