import type { Language } from '../../language/english.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { useAddress } from '../services/useAddress.ts';

type Props = {
  source: StorySource;
  language: Language;
  /** The story has what the link refers to: it is open. */
  isFound: boolean;
  /** The first view is there, and words that are announced disturb nothing any more. */
  isDrawn: boolean;
};

/**
 * Says that the story does not have what a link refers to. While a large story is only partly
 * loaded, nothing is said. Its region is there before its words, so that they are announced.
 */
export function UnknownTarget({ source, language, isFound, isDrawn }: Props) {
  const isAsked = useAddress(({ event, article, person }) => (event ?? article ?? person) !== null);
  const isMissing = isAsked && !isFound && isDrawn && !source.supply;
  return <output className="notice">{isMissing && language.page.unknownTarget}</output>;
}
