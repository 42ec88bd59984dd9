import { useId } from 'react';
import type { Difference } from '../../story/model/difference.ts';
import { WordsOfSides } from './WordsOfSides.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { DifferenceCard } from './DifferenceCard.tsx';

/** Differences that belong to no event, so that no panel shows them. */
export function LooseDifferences({ loose }: { loose: readonly Difference[] }) {
  const { language } = usePanelContext();
  const titleId = useId();
  if (loose.length === 0) return null;
  return (
    <section className="loose" aria-labelledby={titleId}>
      <h2 className="rail-title" id={titleId}>
        {language.page.looseDifferences}
      </h2>
      {loose.map((difference) => (
        <DifferenceCard key={difference.id} difference={difference} heading="h3">
          <WordsOfSides evidence={difference.evidence} />
        </DifferenceCard>
      ))}
    </section>
  );
}
