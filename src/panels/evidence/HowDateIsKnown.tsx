import type { SourcedDate } from '../../story/model/storyDate.ts';
import { stopped } from '../../language/stopped.ts';
import { withCapital } from '../../language/withCapital.ts';
import { precisionOf } from '../../time/edtf/qualities.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { isOfOneArticle } from './isOfOneArticle.ts';

type Props = {
  date: SourcedDate;
  /** See `EvidenceList`. */
  here: string | null;
};

/**
 * How a date is known: its basis, the explanation, and the words that show it. Where the explanation
 * says what the basis says, and there are no words, that is said once.
 */
export function HowDateIsKnown({ date, here }: Props) {
  const { story, language } = usePanelContext();
  const { basis, basisOfOne, compare } = language.page;
  const words = isOfOneArticle(date.evidence) ? { ...basis, ...basisOfOne } : basis;
  // Of some hours of a day the exact date is known.
  const isOfHours = date.basis === 'bounded' && precisionOf(date.edtf) === 'time';
  const said = isOfHours ? stopped(withCapital(compare.dateBasis.bounded)) : words[date.basis];
  if (date.evidence.length === 0 && date.explanation === said) {
    return (
      <p className="how-we-know">
        <span className="how-we-know-basis">{said}</span>
      </p>
    );
  }
  return (
    <HowWeKnow basis={said} evidence={date.evidence} here={here}>
      <p>
        <AsWritten text={date.explanation} lang={story.language} />
      </p>
    </HowWeKnow>
  );
}
