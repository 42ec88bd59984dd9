import { useState } from 'react';
import type { EventDetail } from '../../story/model/eventDetail.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { DateProvenance } from './DateProvenance.tsx';
import { SourceProvenance } from './SourceProvenance.tsx';

/**
 * How everything about an event is known: its date and, for each article, its outlet, its
 * publication, the location of its excerpts, and what they were checked against. Rendered when it is
 * opened.
 */
export function Provenance({ detail }: { detail: EventDetail }) {
  const { compare } = usePanelContext().language.page;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="provenance"
      data-testid="provenance"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{compare.provenance}</summary>
      {isOpen && (
        <>
          {detail.date && (
            <section className="provenance-entry">
              <h4 className="article-name-outlet">{compare.theEvent}</h4>
              <dl>
                <DateProvenance term={compare.when} date={detail.date} here={null} />
              </dl>
            </section>
          )}
          {detail.accounts.map((account) => (
            <SourceProvenance
              key={account.article}
              account={account}
              isDated={detail.date !== null}
            />
          ))}
        </>
      )}
    </details>
  );
}
