import type { Language } from '../../language/english.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useAddress } from '../services/useAddress.ts';

type Props = { source: StorySource; language: Language; isOpen: boolean };

/**
 * Says that the story does not have what a link refers to. While a large story is only partly
 * loaded, nothing is said.
 */
export function UnknownTarget({ source, language, isOpen }: Props) {
  const isAsked = useAddress(({ event, article, person }) => (event ?? article ?? person) !== null);
  if (!isAsked || isOpen || source.supply) return null;
  return <output className="notice">{language.page.unknownTarget}</output>;
}
