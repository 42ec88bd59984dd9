import { standingOf } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import { subjectOfRow } from '../layout/rows/rowIds.ts';

/**
 * Whether a row's mark for an event only announces it: an article's account of it, all accounts of
 * an outlet or, for a person or a tag, all accounts.
 */
export function announcesIn(story: Story, eventId: string, rowId: string): boolean {
  const told = story.event(eventId);
  if (!told) return false;
  const { kind, id } = subjectOfRow(rowId);
  if (kind === 'article') return told.announcedBy.includes(id);
  if (kind !== 'outlet') return standingOf(told) === 'announced';
  return told.articles
    .filter((article) => story.voices.of(article)?.outlet?.id === id)
    .every((article) => told.announcedBy.includes(article));
}
