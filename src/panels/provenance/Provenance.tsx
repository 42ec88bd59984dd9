import { useState } from 'react';
import type { StoryEvent, UndatedEvent } from '../../story/file/schema.ts';
import { useReading } from '../context/Reading.ts';
import { DateProvenance } from './DateProvenance.tsx';
import { SourceProvenance } from './SourceProvenance.tsx';

/**
 * How everything about an event is known: its date, and of each article its outlet, its publication,
 * where its excerpts stand, and what they were checked against. Drawn when it is opened.
 */
export function Provenance({ event }: { event: StoryEvent | UndatedEvent }) {
  const { compare } = useReading().language.page;
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
          {'date' in event && (
            <section className="provenance-entry">
              <h4 className="article-name-outlet">{compare.theEvent}</h4>
              <dl>
                <DateProvenance term={compare.when} date={event.date} here={null} />
              </dl>
            </section>
          )}
          {event.accounts.map((account) => (
            <SourceProvenance key={account.article} account={account} isDated={'date' in event} />
          ))}
        </>
      )}
    </details>
  );
}
