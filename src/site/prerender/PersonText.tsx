import { TargetLink } from '../../panels/context/TargetLink.tsx';
import { useReading } from '../../panels/context/Reading.ts';
import { AsWritten } from '../../panels/text/AsWritten.tsx';
import { personReport } from '../../story/personReport.ts';
import type { Person } from '../../story/file/schema.ts';
import { textIds } from '../../app/prerender/textIds.ts';

/** A person, and the ways to the events in which they appear. */
export function PersonText({ person }: { person: Person }) {
  const { story } = useReading();
  const lang = story.file.language;
  return (
    <article className="article-text" id={textIds.person(person.id)}>
      <h3 className="account-outlet">
        <AsWritten text={person.name} lang={lang} />
      </h3>
      <p className="source-note">
        <AsWritten text={person.role} lang={lang} />
      </p>
      <ul className="person-events">
        {personReport(story, person.id).events.map(({ id, title }) => (
          <li key={id}>
            <TargetLink to={{ kind: 'event', eventId: id }}>
              <AsWritten text={title} lang={lang} />
            </TargetLink>
          </li>
        ))}
      </ul>
    </article>
  );
}
