import type { Language } from '../../language/english.ts';
import { countReports } from '../../story/countReports.ts';
import { isContradicted } from '../../story/model/isContradicted.ts';
import { standingOf, tellersOf, type Standing } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { dateInOrder } from '../../story/words/dateInOrder.ts';
import { describeStretch } from '../../time/words/describeStretch.ts';
import type { DrawingWords } from '../draw/Drawing.ts';
import { eventOf, rowOf } from '../interaction/target.ts';
import type { ClusterMark } from '../layout/scene.ts';
import { mainEvents } from './mainEvents.ts';
import { namesInSentences } from './rowNames.ts';
import { rowWords, type Told } from './rowWords.ts';

/** What screen readers say about the marks of the timeline, and the full text of their tooltips. */
export function timelineWords(told: Told): DrawingWords {
  const { story, language } = told;
  const { timeline, page, dates, tag } = language;
  const articles = story.articles;
  let lists: Intl.ListFormat | undefined;
  const titleOf = (eventId: string) => story.event(eventId)?.title ?? '';
  const ofRows = rowWords(told);
  const nameOf = namesInSentences(story, language);
  const eventSaying = (eventId: string, by: (event: StoryEvent, standing: Standing) => string) => {
    const event = story.event(eventId);
    if (!event?.date) return titleOf(eventId);
    const standing = standingOf(event);
    const told = standing === 'not-from-articles' ? timeline.notFromArticles : by(event, standing);
    const date = dateInOrder(event, story, language);
    const isEntered = event.date.basis === 'entered';
    const when = isEntered ? dates.remark(date, page.dateEntered) : date;
    const words = timeline.eventIn(when, event.title, told);
    return isContradicted(story, eventId) ? timeline.withDifference(words) : words;
  };
  const eventWords = (eventId: string) =>
    eventSaying(eventId, (event, standing) => {
      const count = standing === 'announced' ? timeline.announcedBy : timeline.reportedBy;
      const { reporting, of, unread } = countReports(event, articles);
      return count(reporting, of, unread);
    });
  return {
    event: eventWords,
    eventByNames: (eventId) =>
      eventSaying(eventId, (event, standing) => {
        const names =
          standing === 'announced' ? timeline.announcedByNames : timeline.reportedByNames;
        return names((lists ??= new Intl.ListFormat(tag)).format(tellersOf(event).map(nameOf)));
      }),
    cluster: (cluster) => clusterWords(cluster, story, language),
    zoomInto: timeline.zoomInto,
    coverage: ofRows.coverage,
    article: ofRows.row,
    fold: ({ words, isOpen, mayHold }) =>
      (isOpen ? timeline.closeFold : timeline.openFold)(words, mayHold),
    of: (target) => {
      const [eventId, rowId] = [eventOf(target), rowOf(target)];
      if (rowId === null) return eventWords(eventId ?? '');
      return eventId === null ? ofRows.row(rowId) : ofRows.account(rowId, eventId);
    },
  };
}

function clusterWords(
  { count, days, isOpen, announced, notFromArticles, differs, eventIds }: ClusterMark,
  story: Story,
  language: Language,
): string {
  const { cluster, announcedAmong, announcedTitle, notFromArticlesAmong, differsAmong } =
    language.timeline;
  const { comma, openQuote, closeQuote } = language.page;
  const main = mainEvents(eventIds, story);
  const named = main.map((event) => {
    const title = `${openQuote}${event.title}${closeQuote}`;
    return standingOf(event) === 'announced' ? announcedTitle(title) : title;
  });
  const when = describeStretch(days, story.zone, language, isOpen);
  const words = cluster(count, when, named.join(comma), main.length === count);
  const announcing = announced === 0 ? words : announcedAmong(words, announced);
  const standing =
    notFromArticles === 0 ? announcing : notFromArticlesAmong(announcing, notFromArticles);
  return differs === 0 ? standing : differsAmong(standing, differs);
}
