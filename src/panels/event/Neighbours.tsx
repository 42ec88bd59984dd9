import { EventLink } from '../reading/EventLink.tsx';
import { useReading } from '../reading/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { neighboursOf } from './neighboursOf.ts';

/** The ways to the previous and the next event. */
export function Neighbours({ eventId }: { eventId: string }) {
  const { story, language } = useReading();
  const { previous, next } = neighboursOf(story, eventId);
  const lang = story.file.language;
  return (
    <nav className="neighbours" aria-label={language.page.neighbours}>
      {previous && (
        <EventLink eventId={previous.id} className="neighbour" rel="prev">
          <span className="neighbour-way">{language.page.previousEvent}</span>
          <AsWritten text={previous.title} lang={lang} />
        </EventLink>
      )}
      {next && (
        <EventLink eventId={next.id} className="neighbour neighbour-next" rel="next">
          <span className="neighbour-way">{language.page.nextEvent}</span>
          <AsWritten text={next.title} lang={lang} />
        </EventLink>
      )}
    </nav>
  );
}
