import type { Language } from '../../language/english.ts';
import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import { countReports } from '../../story/countReports.ts';
import { isStrong } from '../../story/model/difference.ts';
import { standingOf, type Standing } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { labelText, type ArticleLabels } from '../../story/words/articleLabels.ts';
import { dateInOrder } from '../../story/words/dateInOrder.ts';
import { dateInWords } from '../../story/words/dateWords.ts';
import { describeStretch } from '../../time/words/describeStretch.ts';
import type { DrawingWords } from '../draw/Drawing.ts';
import type { ClusterMark } from '../layout/scene.ts';
import type { TimelineIndex } from '../layout/index/timelineIndex.ts';

interface Told {
  story: Story;
  labels: ArticleLabels;
  index: TimelineIndex;
  language: Language;
}

/** What the marks of the timeline say to those who hear it, and in full beside what is pointed at. */
export function timelineWords({ story, labels, index, language }: Told): DrawingWords {
  const { timeline, tag } = language;
  const articles = story.articles;
  const lists = new Intl.ListFormat(tag);
  const titleOf = (eventId: string) => story.event(eventId)?.title ?? '';
  const nameOf = (articleId: string) => labelText(labels(articleId), language);
  const rowNameOf = (articleId: string) => index.rowById.get(articleId)?.row.name ?? '';
  const accountsIn = (articleId: string) => countEventsByArticle(story).get(articleId) ?? 0;
  const eventSaying = (eventId: string, by: (event: StoryEvent, standing: Standing) => string) => {
    const event = story.event(eventId);
    if (!event?.date) return titleOf(eventId);
    const standing = standingOf(event);
    const told = standing === 'not-from-articles' ? timeline.notFromArticles : by(event, standing);
    const words = timeline.eventIn(dateInOrder(event, story, language), event.title, told);
    const dated = event.date.basis === 'entered' ? timeline.withEnteredDate(words) : words;
    return story.differencesOf(eventId).some(isStrong) ? timeline.withDifference(dated) : dated;
  };
  const eventWords = (eventId: string) =>
    eventSaying(eventId, (event, standing) => {
      const count = standing === 'announced' ? timeline.announcedBy : timeline.reportedBy;
      const { reporting, of, unread } = countReports(event, articles);
      return count(reporting, of, unread);
    });
  const articleWords = (articleId: string) => {
    const published = dateInWords(story.article(articleId).datePublished, language);
    return timeline.article(nameOf(articleId), published, accountsIn(articleId));
  };
  const accountWords = (articleId: string, eventId: string) => {
    const announces = story.event(eventId)?.announcedBy.includes(articleId) ?? false;
    const words = announces ? timeline.announcementOf : timeline.accountOf;
    return words(nameOf(articleId), titleOf(eventId));
  };
  return {
    event: eventWords,
    eventByNames: (eventId) =>
      eventSaying(eventId, (event, standing) => {
        const names =
          standing === 'announced' ? timeline.announcedByNames : timeline.reportedByNames;
        return names(lists.format(event.articles.map(rowNameOf)));
      }),
    cluster: (cluster) => clusterWords(cluster, story, language),
    coverage: ({ eventIds }, articleId) => {
      const [eventId = ''] = eventIds;
      return eventIds.length === 1
        ? accountWords(articleId, eventId)
        : timeline.accountsOf(nameOf(articleId), eventIds.length);
    },
    article: articleWords,
    fold: ({ words, isOpen }) => (isOpen ? timeline.closeFold(words) : timeline.openFold(words)),
    of: (target) => {
      if (target.kind === 'event') return eventWords(target.eventId);
      if (target.kind === 'article') return articleWords(target.articleId);
      return accountWords(target.articleId, target.eventId);
    },
  };
}

function clusterWords(
  { count, days, announced }: ClusterMark,
  { zone }: Story,
  language: Language,
): string {
  const { cluster, announcedAmong } = language.timeline;
  const words = cluster(count, describeStretch(days, zone, language));
  return announced === 0 ? words : announcedAmong(words, announced);
}
