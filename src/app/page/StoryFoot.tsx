import { usePage } from './PageContext.ts';

/** The way to the Embed page; not where the story is embedded already, nor of a file elsewhere. */
export function StoryFoot() {
  const { bar, address, language } = usePage();
  if (address.embed || address.data !== null) return null;
  return (
    <footer className="story-foot">
      <a href={bar.hrefOf({ share: true })}>{language.embed.link}</a>
    </footer>
  );
}
