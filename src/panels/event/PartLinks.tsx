import type { MouseEvent } from 'react';
import { useReading } from '../reading/Reading.ts';
import { partId, type PartName } from './PanelPart.tsx';

/**
 * Ways to the parts of the panel. Nothing hides behind them: all parts are on the page, so that
 * every account can be found, read aloud and printed.
 */
export function PartLinks({ counts }: { counts: Record<PartName, number> }) {
  const { page } = useReading().language;
  return (
    <nav className="part-links" aria-label={page.inThisEvent}>
      <PartLink part="accounts" count={counts.accounts} />
      <PartLink part="quotations" count={counts.quotations} />
      <PartLink part="differences" count={counts.differences} />
    </nav>
  );
}

function PartLink({ part, count }: { part: PartName; count: number }) {
  const text = useReading().language.page[part](count);
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
