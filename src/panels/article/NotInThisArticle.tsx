import { useId } from 'react';
import type { DatedEvent } from '../../story/model/storyEvent.ts';
import { dateBriefly } from '../../story/words/dateWords.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { Leafed } from '../list/Leafed.tsx';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

const eventIdOf = ({ id }: DatedEvent) => id;
const titleOf = ({ title }: DatedEvent) => title;

/**
 * Events that certainly came before an article's publication and of which it has no account. Nothing
 * is said about others: they may have come later.
 */
export function NotInThisArticle({ events }: { events: readonly DatedEvent[] }) {
  const { story, language } = usePanelContext();
  const titleId = useId();
  if (events.length === 0) return null;
  return (
    <section className="not-in-articles" aria-labelledby={titleId}>
      <h3 className="panel-part-title" id={titleId}>
        {language.page.happenedEarlier}
      </h3>
      <Leafed items={events} eventIdOf={eventIdOf} textOf={titleOf}>
        {(shown) => (
          <ul>
            {shown.map(({ id, title, date }) => (
              <li key={id} data-event-id={id}>
                <TargetLink to={{ kind: 'event', eventId: id }}>
                  <AsWritten text={title} lang={story.language} />
                </TargetLink>{' '}
                <span className="not-in-article">· {dateBriefly(date, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </Leafed>
    </section>
  );
}
