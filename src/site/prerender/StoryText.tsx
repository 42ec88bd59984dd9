import { LooseDifferences } from '../../panels/difference/LooseDifferences.tsx';
import { EventInOrder } from '../../panels/readingMode/EventInOrder.tsx';
import { LooseQuotations } from '../../panels/quotation/LooseQuotations.tsx';
import { QuotationKey } from '../../panels/quotation/QuotationKey.tsx';
import { ReadingProvider } from '../../panels/context/Reading.ts';
import type { Language } from '../../language/english.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { StoryHeader } from '../../app/header/StoryHeader.tsx';
import { ArticleText } from './ArticleText.tsx';
import { PersonText } from './PersonText.tsx';
import { textIds } from '../../app/prerender/textIds.ts';
import { textReading } from './textReading.ts';

type Props = { file: StoryFile; language: Language };

/**
 * A whole story as plain text, for a page without its program and until the program has drawn it:
 * the head as the program draws it, the timeline's place, then everything in the order of time.
 */
export function StoryText({ file, language }: Props) {
  const reading = textReading(file, language);
  const { story, voices } = reading;
  const { page } = language;
  const events = [...story.events, ...story.undated];
  return (
    <ReadingProvider value={reading}>
      <div className="page page-railed">
        <main className="page-main story-text">
          <StoryHeader notice={null} />
          <div className="timeline-place">
            <p>
              {page.timelineComing}{' '}
              {events[0] && <a href={`#${textIds.event(events[0].id)}`}>{page.textBelow}</a>}
            </p>
          </div>
          <QuotationKey quotations={file.quotations.filter(({ event }) => event !== null)} />
          {events.length === 0 && <p className="empty">{page.eventsEmpty}</p>}
          {events.map((event) => (
            <EventInOrder
              key={event.id}
              id={textIds.event(event.id)}
              event={event}
              differences={story.differencesOf(event.id)}
            />
          ))}
          <LooseQuotations />
          <LooseDifferences />
        </main>
        <aside className="rail">
          <section aria-labelledby="text-sources">
            <h2 className="rail-title" id="text-sources">
              {page.sources}
            </h2>
            {voices.list
              .flatMap(({ articles }) => articles)
              .map((article) => (
                <ArticleText key={article.id} article={article} />
              ))}
          </section>
          {file.people.length > 0 && (
            <section aria-labelledby="text-people">
              <h2 className="rail-title" id="text-people">
                {page.people}
              </h2>
              {file.people.map((person) => (
                <PersonText key={person.id} person={person} />
              ))}
            </section>
          )}
        </aside>
      </div>
    </ReadingProvider>
  );
}
