import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { useSectionId } from './PanelSection.tsx';
import { titleOfSection, type SectionName } from './sectionName.ts';

type Props = {
  section: SectionName;
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
 * A section of the panel that is closed by default and opens below its heading. Its text is always in
 * the page, for the browser's search and for tests. What a reader opens stays open from one event to
 * the next.
 */
export function OpeningSection({ section, count, asked = null, before, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [openSections, setOpenSections] = useReaderChoice('openSections');
  const title = titleOfSection(section, count, usePanelContext().language);
  const id = useSectionId(section);
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
    const others = openSections.filter((one) => one !== section);
    setOpenSections?.(isOpen ? [...others, section] : others);
  };
  if (count === 0) return null;
  return (
    <section className={`panel-part panel-opening panel-${section}`} aria-labelledby={id}>
      <details ref={details} open={openSections.includes(section)}>
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
