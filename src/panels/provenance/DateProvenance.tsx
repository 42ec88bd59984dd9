import type { SourcedDate } from '../../story/model/storyDate.ts';
import { dateAlone } from '../../story/words/dateWords.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { WordsWithPlaces } from './WordsWithPlaces.tsx';

type Props = {
  /** What the date belongs to. */
  term: string;
  date: SourcedDate;
  /** See `WordsWithPlaces`. */
  here: string | null;
};

/** A date: what it is, how it is known, the reasoning in one sentence, and the words. */
export function DateProvenance({ term, date, here }: Props) {
  const { story, language } = usePanelContext();
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <p>
          {dateAlone(date, language)} ·{' '}
          <span className="provenance-basis">{language.page.compare.dateBasis[date.basis]}</span>
        </p>
        <p>
          <AsWritten text={date.explanation} lang={story.language} />
        </p>
        <WordsWithPlaces words={date.evidence} here={here} />
      </dd>
    </>
  );
}
