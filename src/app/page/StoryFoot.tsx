import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useAddress } from '../services/useAddress.ts';
import { useServices } from '../services/Services.ts';

/** The way to the Embed page; not where the story is embedded already, nor of a file elsewhere. */
export function StoryFoot() {
  const { bar } = useServices();
  const { language } = usePanelContext();
  const { data, embed } = useAddress(({ data, embed }) => ({ data, embed }));
  if (embed || data !== null) return null;
  return (
    <footer className="story-foot">
      <a href={bar.hrefOf({ share: true })}>{language.embed.link}</a>
    </footer>
  );
}
