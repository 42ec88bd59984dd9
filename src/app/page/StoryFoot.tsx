import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useAddress } from '../services/useAddress.ts';
import { useServices } from '../services/Services.ts';

/**
 * The link to the Embed page; left out where the story is already embedded or part of somebody
 * else's page, and for a file elsewhere.
 */
export function StoryFoot() {
  const { bar, ownsDocument } = useServices();
  const { language } = usePanelContext();
  const { data, embed } = useAddress(({ data, embed }) => ({ data, embed }));
  if (embed || data !== null || !ownsDocument) return null;
  return (
    <footer className="story-foot">
      <a href={bar.hrefOf({ share: true })}>{language.page.embedLink}</a>
    </footer>
  );
}
