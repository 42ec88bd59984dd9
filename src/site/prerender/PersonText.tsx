import { TargetLink } from '../../panels/context/TargetLink.tsx';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { AsWritten } from '../../panels/text/AsWritten.tsx';
import type { Person } from '../../story/model/person.ts';
import { textIds, type PlaceIds } from '../../app/prerender/textIds.ts';

type Props = {
  person: Person;
  /** The ids of the events they appear in. */
  events: readonly string[];
  /** Defaults to the ids of our own pages. */
  ids?: PlaceIds;
};

/** A person, with links to the events they appear in. */
export function PersonText({ person, events, ids = textIds }: Props) {
  const { story } = usePanelContext();
  const lang = story.language;
  return (
    <article className="article-text" id={ids.person(person.id)}>
      <h3 className="account-outlet">
        <AsWritten text={person.name} lang={lang} />
      </h3>
      <p className="source-note">
        <AsWritten text={person.role} lang={lang} />
      </p>
      <ul className="person-events">
        {events.map((id) => (
          <li key={id}>
            <TargetLink to={{ kind: 'event', eventId: id }}>
              <AsWritten text={story.event(id)?.title ?? ''} lang={lang} />
            </TargetLink>
          </li>
        ))}
      </ul>
    </article>
  );
}
