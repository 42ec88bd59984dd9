import type { UndatedEvent } from '../../story/schema.ts';
import { useReading } from '../reading/Reading.ts';
import { EventItem } from './EventItem.tsx';
import { yearSections, type YearSection } from './yearSections.ts';

/** Every event as an ordinary link, in the order of time, and after them what nothing dates. */
export function EventList() {
  const { story, language } = useReading();
  const { page } = language;
  if (story.events.length + story.undated.length === 0) {
    return <p className="empty">{page.eventsEmpty}</p>;
  }
  return (
    <div className="event-list">
      {yearSections(story.events).map((section) => (
        <section className="year" key={section.events[0]?.id}>
          <h3 className="year-heading">
            <YearsOf section={section} />
          </h3>
          <Items events={section.events} />
        </section>
      ))}
      {story.undated.length > 0 && (
        <section className="year year-undated">
          <h3 className="year-heading">{page.undated}</h3>
          <Items events={story.undated} />
        </section>
      )}
    </div>
  );
}

function Items({ events }: { events: readonly UndatedEvent[] }) {
  return (
    <ol className="event-items">
      {events.map((event) => (
        <li key={event.id}>
          <EventItem event={event} />
        </li>
      ))}
    </ol>
  );
}

function YearsOf({ section: { from, to } }: { section: YearSection }) {
  const { page } = useReading().language;
  if (from === null || to === null) return page.yearsUnknown;
  return page.years(page.year(from), page.year(to));
}
