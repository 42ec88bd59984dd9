import type { Difference } from '../../story/file/schema.ts';
import { LooseDifferences } from '../difference/LooseDifferences.tsx';
import { LooseQuotations } from '../quotation/LooseQuotations.tsx';
import { QuotationKey } from '../quotation/QuotationKey.tsx';
import { useReading } from '../context/Reading.ts';
import { ArticlesInOrder } from './ArticlesInOrder.tsx';
import { differencesByFirstEvent } from './differencesByFirstEvent.ts';
import { EventInOrder } from './EventInOrder.tsx';

const none: readonly Difference[] = [];

/**
 * The whole story to read through, to print, and to write as plain HTML: every event in order with
 * all its accounts, statements and differences. It needs the Reading above it and nothing of a
 * browser.
 */
export function StoryInOrder() {
  const { story, language } = useReading();
  const events = [...story.events, ...story.undated];
  const differences = differencesByFirstEvent(story.file, events);
  return (
    <>
      <ArticlesInOrder />
      <QuotationKey quotations={story.file.quotations.filter(({ event }) => event !== null)} />
      {events.map((event) => (
        <EventInOrder
          key={event.id}
          event={event}
          differences={differences.get(event.id) ?? none}
        />
      ))}
      <LooseQuotations />
      <LooseDifferences />
      {events.length === 0 && <p className="empty">{language.page.eventsEmpty}</p>}
    </>
  );
}
