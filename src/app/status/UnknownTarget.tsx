import type { Language } from '../../language/english.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useAddress } from '../services/useAddress.ts';

type Props = {
  source: StorySource;
  language: Language;
  /** Something is open, or what is below the timeline has not come yet. */
  isOpen: boolean;
};

/**
 * Says that the story does not have what a link refers to. While a large story is only partly
 * loaded, nothing is said. Its region is there before its words, so that they are announced.
 */
export function UnknownTarget({ source, language, isOpen }: Props) {
  const isAsked = useAddress(({ event, article, person }) => (event ?? article ?? person) !== null);
  const isMissing = isAsked && !isOpen && !source.supply;
  return <output className="notice">{isMissing && language.page.unknownTarget}</output>;
}
