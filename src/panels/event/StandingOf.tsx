import { heldOf } from '../../story/heldOf.ts';
import { standingOf } from '../../story/model/standing.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * Says that an event is only announced, or from none of the articles. Empty for one that is
 * reported.
 */
export function StandingOf({ event }: { event: StoryEvent }) {
  const { story, language } = usePanelContext();
  const { standing } = language.page;
  const known = standingOf(event);
  if (known === 'reported') return null;
  return (
    <p className="event-standing" data-standing={known}>
      {known === 'announced' ? standing.announcedOnly[heldOf(story.articles)] : standing.fromMakers}
    </p>
  );
}
