import type { ReactNode } from 'react';
import { titleOfSection, type SectionName } from './sectionName.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * The id of a section's heading, for links to it. A story has one panel open at a time. A link to the
 * differences leads to the main ones if these are separate.
 */
export function useSectionId(section: SectionName): string {
  const { idPrefix = '' } = usePanelContext();
  return `${idPrefix}panel-${section === 'mainDifferences' ? 'differences' : section}`;
}

type Props = {
  section: SectionName;
  /** How many items are in it. */
  count: number;
  /** Between the heading and the items. */
  before?: ReactNode;
  children: ReactNode;
};

/** A section of the panel; nothing is rendered when it is empty. */
export function PanelSection({ section, count, before, children }: Props) {
  const title = titleOfSection(section, count, usePanelContext().language);
  const id = useSectionId(section);
  if (count === 0) return null;
  return (
    <section className={`panel-part panel-${section}`} aria-labelledby={id}>
      <h3 className="panel-part-title" id={id} tabIndex={-1}>
        {title}
      </h3>
      {before}
      {children}
    </section>
  );
}
