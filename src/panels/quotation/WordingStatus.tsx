import { missingWords } from '../../story/collation/missingWords.ts';
import { shownNotes } from '../../story/collation/shownNotes.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { shorten } from '../../story/words/shorten.ts';

type Props = {
  quotation: Quotation;
  /** The version's index. */
  version: number;
  /** Whether there are others to compare it with: the only wording is not called complete. */
  isOneOfSeveral: boolean;
};

/** At a glance: whether a wording has everything that the others have, or where it is cut. */
export function WordingStatus({ quotation, version, isOneOfSeveral }: Props) {
  const { language } = usePanelContext();
  const { statements } = language.page;
  const notes = shownNotes(quotation, version);
  const missing = missingWords(quotation.versions, notes);
  // A version with other words cannot be said to have all of them.
  const hasOtherWords = notes.some(({ kind }) => kind === 'otherWords');
  if (missing.length === 0 && !isOneOfSeveral && !hasOtherWords) return null;
  if (missing.length === 0) {
    const said = hasOtherWords ? statements.otherWords : statements.complete;
    return <p className="wording-status">{said}</p>;
  }
  return (
    <ul className="wording-status wording-cut" aria-label={statements.notHere}>
      {missing.map(({ place, stretches }, at) => (
        <li key={at}>{statements.cutAt[place](shorten(stretches, language))}</li>
      ))}
      {hasOtherWords && <li>{statements.otherWords}</li>}
    </ul>
  );
}
