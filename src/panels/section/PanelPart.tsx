import type { ReactNode } from 'react';
import { titleOfPart, type PartName } from './partName.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * The id of a part's heading, for links to it. A story has one panel open at a time. What leads to
 * the differences leads to the main ones, where these stand apart.
 */
export function usePartId(part: PartName): string {
  const { idPrefix = '' } = usePanelContext();
  return `${idPrefix}panel-${part === 'mainDifferences' ? 'differences' : part}`;
}

type Props = {
  part: PartName;
  /** How much is in it. */
  count: number;
  /** Between the heading and what is counted. */
  before?: ReactNode;
  children: ReactNode;
};

/** A part of the panel; without anything in it, it is not there. */
export function PanelPart({ part, count, before, children }: Props) {
  const title = titleOfPart(part, count, usePanelContext().language);
  const id = usePartId(part);
  if (count === 0) return null;
  return (
    <section className={`panel-part panel-${part}`} aria-labelledby={id}>
      <h3 className="panel-part-title" id={id} tabIndex={-1}>
        {title}
      </h3>
      {before}
      {children}
    </section>
  );
}
