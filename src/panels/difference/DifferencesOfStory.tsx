import { memo, useId, useState } from 'react';
import {
  differenceKinds,
  type Difference,
  type DifferenceKind,
} from '../../story/model/difference.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { Awaited } from '../detail/Awaited.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';
import { KindFilter } from './KindFilter.tsx';

/** So many of the strongest are shown before all are asked for; of one kind all are. */
const shownAtFirst = 6;

/** Where the reports differ, over the whole story: strongest kind first, each leading to itself. */
export const DifferencesOfStory = memo(function DifferencesOfStory() {
  const { story, source } = usePanelContext();
  if (story.differences.length === 0) return null;
  return (
    <Awaited question={source.differences()}>{(all) => <ListOfDifferences all={all} />}</Awaited>
  );
});

function ListOfDifferences({ all }: { all: readonly Difference[] }) {
  const { language } = usePanelContext();
  const { compare, differencesOfStory } = language.page;
  const titleId = useId();
  const [kind, setKind] = useState<DifferenceKind | null>(null);
  const [isWhole, setWhole] = useState(false);
  const counts = differenceKinds
    .map((one) => ({ kind: one, count: all.filter((other) => other.kind === one).length }))
    .filter(({ count }) => count > 0);
  const ofKind = all.filter((difference) => kind === null || difference.kind === kind);
  const isCut = kind === null && !isWhole && all.length > shownAtFirst;
  return (
    <section className="differences-of-story" aria-labelledby={titleId}>
      <h2 className="rail-title" id={titleId}>
        {differencesOfStory} <span className="kind-count">{all.length}</span>
      </h2>
      {counts.length > 1 && <KindFilter counts={counts} chosen={kind} onChoose={setKind} />}
      <ul className="difference-rows">
        {(isCut ? ofKind.slice(0, shownAtFirst) : ofKind).map((difference) => (
          <DifferenceRow key={difference.id} difference={difference} />
        ))}
      </ul>
      {kind === null && all.length > shownAtFirst && (
        <button
          type="button"
          className="quiet-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? compare.showFewer : compare.showAll(all.length)}
        </button>
      )}
    </section>
  );
}
