import type { ReactNode } from 'react';
import { titleOfPart, type PartName } from './partName.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * The id of a part's heading, for links to it. A story has one panel open at a time. A link to the
 * differences leads to the main ones if these are separate.
 */
export function usePartId(part: PartName): string {
  const { idPrefix = '' } = usePanelContext();
  return `${idPrefix}panel-${part === 'mainDifferences' ? 'differences' : part}`;
}

type Props = {
  part: PartName;
  /** How many items are in it. */
  count: number;
  /** Between the heading and the items. */
  before?: ReactNode;
  children: ReactNode;
};

/** A part of the panel; nothing is rendered when it is empty. */
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
