import {
  createReaderChoices,
  type ReaderChoicesStore,
} from '../../panels/choices/readerChoices.ts';

/** One store per story, created on first use and kept as long as the page is open. */
export function createChoicesByStory(): (storyId: string) => ReaderChoicesStore {
  const stores = new Map<string, ReaderChoicesStore>();
  return (storyId) => {
    const known = stores.get(storyId);
    if (known) return known;
    const made = createReaderChoices();
    stores.set(storyId, made);
    return made;
  };
}
