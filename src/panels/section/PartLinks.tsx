import type { MouseEvent } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { partId } from './PanelPart.tsx';
import { titleOfPart, type PartName } from './partName.ts';

type Props = {
  label: string;
  /** The parts in their order, with how much is in each. */
  counts: readonly (readonly [PartName, number])[];
};

/**
 * Ways to the parts of the panel. Nothing hides behind them: all parts are on the page, so that
 * every account can be found, read aloud and printed.
 */
export function PartLinks({ label, counts }: Props) {
  return (
    <nav className="part-links" aria-label={label}>
      {counts.map(([part, count]) => (
        <PartLink key={part} part={part} count={count} />
      ))}
    </nav>
  );
}

function PartLink({ part, count }: { part: PartName; count: number }) {
  const text = titleOfPart(part, count, usePanelContext().language);
  if (count === 0) return <span className="part-link-none">{text}</span>;
  return (
    <a href={`#${partId(part)}`} onClick={(event) => goToPart(event, part)}>
      {text}
    </a>
  );
}

/** The address keeps the event: a part is a place in the panel and not a page of its own. */
function goToPart(event: MouseEvent, part: PartName) {
  const heading = document.getElementById(partId(part));
  event.preventDefault();
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
