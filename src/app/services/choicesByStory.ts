import {
  createReaderChoices,
  type ReaderChoicesStore,
} from '../../panels/choices/readerChoices.ts';

/** One store a story, made when it is first asked for and kept while the page stays open. */
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
