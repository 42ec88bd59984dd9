import { whenBriefly } from '../../story/words/whenBriefly.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

/** An event in a line: its title, leading there, and when it was. Null: a statement of no event. */
export function EventLine({ eventId }: { eventId: string | null }) {
  const { story, language } = usePanelContext();
  const event = story.event(eventId ?? '');
  if (!event) return <>{language.page.person.ofNoEvent}</>;
  return (
    <>
      <TargetLink to={{ kind: 'event', eventId: event.id }}>
        <AsWritten text={event.title} lang={story.language} />
      </TargetLink>{' '}
      <span className="quotation-role">{whenBriefly(event, language)}</span>
    </>
  );
}
