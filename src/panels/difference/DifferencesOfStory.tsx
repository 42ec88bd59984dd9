import { memo, useId, useState } from 'react';
import { differenceKinds, type DifferenceKind } from '../../story/model/difference.ts';
import { leafAt, panelList } from '../../story/words/listLeaves.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { Awaited } from '../detail/Awaited.tsx';
import { ListLeaves } from '../list/ListLeaves.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';
import { KindFilter } from './KindFilter.tsx';

/** How many of the strongest are shown until all are requested. */
const shownAtFirst = 6;

/**
 * Where the reports differ, across the whole story: strongest kind first, each with a link to
 * itself. A long list is shown a leaf at a time, and only its words are fetched.
 */
export const DifferencesOfStory = memo(function DifferencesOfStory() {
  const { story, language } = usePanelContext();
  const { compare, differencesOfStory } = language.page;
  const titleId = useId();
  const [kind, setKind] = useState<DifferenceKind | null>(null);
  const [isWhole, setWhole] = useState(false);
  const all = story.differences;
  if (all.length === 0) return null;
  const counts = differenceKinds
    .map((one) => ({ kind: one, count: all.filter((other) => other.kind === one).length }))
    .filter(({ count }) => count > 0);
  const isCut = kind === null && !isWhole && all.length > shownAtFirst;
  // Those of one kind are together, since all are ordered by kind.
  const start = all.findIndex((difference) => kind === null || difference.kind === kind);
  const { count } = counts.find((one) => one.kind === kind) ?? { count: all.length };
  return (
    <section className="differences-of-story" aria-labelledby={titleId}>
      <h2 className="rail-title" id={titleId}>
        {differencesOfStory} <span className="kind-count">{all.length}</span>
      </h2>
      {counts.length > 1 && <KindFilter counts={counts} chosen={kind} onChoose={setKind} />}
      <DifferenceLeaf key={kind} start={start} count={isCut ? shownAtFirst : count} />
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
});

/** A range of the story's differences: of a long list one leaf, with links to the others. */
function DifferenceLeaf({ start, count }: { start: number; count: number }) {
  const { source, language } = usePanelContext();
  const [turned, setTurned] = useState(0);
  const leaf = leafAt(count, turned, panelList);
  const isLong = count > panelList.longest;
  return (
    <>
      {isLong && (
        <ListLeaves
          {...{ jumps: [], count, leaf: panelList.leaf, ...leaf }}
          name={language.page.differencesOfStory}
          onStart={setTurned}
        />
      )}
      <Awaited question={source.differences(start + leaf.start, start + leaf.end)}>
        {(some) => (
          <ul className="difference-rows">
            {some.map((difference) => (
              <DifferenceRow key={difference.id} difference={difference} />
            ))}
          </ul>
        )}
      </Awaited>
    </>
  );
}
