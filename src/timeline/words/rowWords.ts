import type { Language } from '../../language/english.ts';
import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import type { Story } from '../../story/model/story.ts';
import { labelText, type ArticleLabels } from '../../story/words/articleLabels.ts';
import { dateInWords } from '../../story/words/dateWords.ts';
import type { CoverageMark } from '../layout/scene.ts';
import { isArticleRow, subjectOfRow } from '../layout/rows/rowIds.ts';
import { announcesIn } from '../rows/announcesIn.ts';
import type { RowsOfStory } from '../rows/rowsOfStory.ts';

export interface Told {
  story: Story;
  labels: ArticleLabels;
  rows: RowsOfStory;
  language: Language;
}

/** What screen readers say about rows and their contents. */
export function rowWords({ story, labels, rows, language }: Told) {
  const { timeline } = language;
  const rowOf = (rowId: string) => rows.by(subjectOfRow(rowId).kind).rowById.get(rowId);
  /** As written before the row. */
  const shortNameOf = (rowId: string) => rowOf(rowId)?.row.name ?? '';
  const nameOf = (rowId: string) =>
    isArticleRow(rowId) ? labelText(labels(rowId), language) : shortNameOf(rowId);
  const row = (rowId: string) => {
    if (!isArticleRow(rowId))
      return timeline.rows.row(nameOf(rowId), rowOf(rowId)?.ranks.length ?? 0);
    const published = dateInWords(story.article(rowId).datePublished, language);
    const accounts = countEventsByArticle(story).get(rowId) ?? 0;
    return timeline.article(nameOf(rowId), published, accounts);
  };
  const account = (rowId: string, eventId: string) => {
    const announces = isArticleRow(rowId) && announcesIn(story, eventId, rowId);
    const words = announces ? timeline.announcementOf : timeline.accountOf;
    return words(nameOf(rowId), story.event(eventId)?.title ?? '');
  };
  const coverage = ({ eventIds, count, text }: CoverageMark, rowId: string) => {
    const [eventId = ''] = eventIds;
    if (text === null) return account(rowId, eventId);
    const words = isArticleRow(rowId) ? timeline.accountsOf : timeline.rows.row;
    return words(nameOf(rowId), count);
  };
  return { row, account, coverage };
}
