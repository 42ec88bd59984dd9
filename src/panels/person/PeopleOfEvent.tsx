import { useId } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

/** Who takes part in an event, each with a link to everything that the story has about them. */
export function PeopleOfEvent({ people }: { people: readonly string[] }) {
  const { story, language } = usePanelContext();
  const id = useId();
  if (people.length === 0) return null;
  return (
    <div className="people-of-event" data-testid="people-of-event">
      <span id={id}>{language.page.find.people}</span>
      <ul aria-labelledby={id}>
        {people.map((personId) => (
          <li key={personId}>
            <TargetLink className="person-link" to={{ kind: 'person', personId }}>
              <AsWritten text={story.person(personId).name} lang={story.language} />
            </TargetLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
