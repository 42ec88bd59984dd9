import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useAddress } from '../services/useAddress.ts';
import { useServices } from '../services/Services.ts';

/**
 * The way to the Embed page; not where the story is embedded already, or a part of somebody else's
 * page, nor of a file elsewhere.
 */
export function StoryFoot() {
  const { bar, ownsDocument } = useServices();
  const { language } = usePanelContext();
  const { data, embed } = useAddress(({ data, embed }) => ({ data, embed }));
  if (embed || data !== null || !ownsDocument) return null;
  return (
    <footer className="story-foot">
      <a href={bar.hrefOf({ share: true })}>{language.embed.link}</a>
    </footer>
  );
}
