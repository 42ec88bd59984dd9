import { heldOf } from '../../story/heldOf.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * Says that an event has no date, as far as the texts that report it are held and this can be known.
 */
export function NotDated({ event }: { event: StoryEvent }) {
  const { story, language } = usePanelContext();
  const held = heldOf(event.articles.map((id) => story.article(id)));
  return <p className="how-we-know">{language.page.notDated[held]}</p>;
}
