import type { ReactNode } from 'react';
import { useReading } from '../reading/Reading.ts';

export type PartName = 'accounts' | 'reported' | 'quotations' | 'differences';

/** The id of a part's heading, for links to it. One panel is open at a time. */
export const partId = (part: PartName) => `panel-${part}`;

type Props = { part: PartName; children: readonly ReactNode[] };

/** A part of the panel; without anything in it, it is not there. */
export function PanelPart({ part, children }: Props) {
  const title = useReading().language.page[part](children.length);
  if (children.length === 0) return null;
  return (
    <section className={`panel-part panel-${part}`} aria-labelledby={partId(part)}>
      <h3 className="panel-part-title" id={partId(part)} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
