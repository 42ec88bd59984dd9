import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { usePartId } from './PanelPart.tsx';
import { titleOfPart, type PartName } from './partName.ts';

type Props = {
  part: PartName;
  /** How many items are in it. */
  count: number;
  /**
   * Identifies what in it is requested, and opens it: a difference in the address, a hit of a
   * search. `null` for nothing.
   */
  asked?: string | null;
  /** Between the heading and the items. */
  before?: ReactNode;
  children: ReactNode;
};

/**
 * A part of the panel that is closed by default and opens below its heading. Its text is always in
 * the page, for the browser's search and for tests. What a reader opens stays open from one event to
 * the next.
 */
export function OpeningPart({ part, count, asked = null, before, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [openParts, setOpenParts] = useReaderChoice('openParts');
  const title = titleOfPart(part, count, usePanelContext().language);
  const id = usePartId(part);
  useLayoutEffect(() => {
    if (asked !== null && details.current) details.current.open = true;
  }, [asked]);
  // Done here rather than by the browser, which may already have opened it for a search without
  // telling React.
  const toggle = (click: MouseEvent) => {
    if (!details.current) return;
    click.preventDefault();
    const isOpen = !details.current.open;
    details.current.open = isOpen;
    const others = openParts.filter((one) => one !== part);
    setOpenParts?.(isOpen ? [...others, part] : others);
  };
  if (count === 0) return null;
  return (
    <section className={`panel-part panel-opening panel-${part}`} aria-labelledby={id}>
      <details ref={details} open={openParts.includes(part)}>
        <summary onClick={toggle}>
          <h3 className="panel-part-title" id={id}>
            {title}
          </h3>
        </summary>
        {before}
        {children}
      </details>
    </section>
  );
}
