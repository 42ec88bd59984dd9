import type { Language } from '../../language/english.ts';
import { datesEnteredNote } from './datesEnteredNote.ts';
import type { StorySource } from '../source/storySource.ts';
import { whenInOrder } from './whenInOrder.ts';
import { formatCitation } from './formatCitation.ts';

interface Listed {
  source: StorySource;
  language: Language;
  /** The ids of the events whose accounts are cited; `null` for all. */
  matchingIds: ReadonlySet<string> | null;
  /** The address at which the story is shown as listed here. */
  address: string;
}

/**
 * Every account of the events as plain text, in the order of the page's list: each as “Copy as
 * citation” gives it, below its event, with a note where it only announces the event. Events without
 * an account are left out. If no article was read for any date, that is said once, above.
 */
export async function citationList(listed: Listed): Promise<string> {
  const { source, language, matchingIds, address } = listed;
  const { story } = source;
  const wanted = story.events.filter(({ id }) => matchingIds?.has(id) ?? true);
  const events = await Promise.all(
    wanted.map(async (event) => {
      const { accounts } = await source.event(event.id).ask();
      const citations = accounts.map(({ article: articleId, excerpts, isAnnouncement }) => {
        const article = story.article(articleId);
        const outlet = story.outletOf(article);
        return formatCitation({ article, outlet, excerpts, isAnnouncement }, language);
      });
      const when = whenInOrder(event, story, language);
      const heading = when === null ? event.title : `${event.title}\n${when}`;
      return citations.length === 0 ? [] : [[heading, ...citations].join('\n\n')];
    }),
  );
  const head = [story.title, address, datesEnteredNote(story.counts, language) ?? []].flat();
  return `${[head.join('\n'), ...events.flat()].join('\n\n\n')}\n`;
}
