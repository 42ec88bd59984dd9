import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import { formatDay } from '../../time/dayText.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { describeDate } from '../../time/words/describeDate.ts';
import { dateAlone, dateInWords } from '../../story/words/dateWords.ts';
import { labelText } from '../../story/words/articleLabels.ts';
import type { Reading } from '../../panels/context/Reading.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import type { DrawingWords } from '../../timeline/draw/Drawing.ts';
import type { Language } from '../../language/english.ts';

/** What the marks of the timeline say to those who hear it, and in full beside what is pointed at. */
export function timelineWords({ story, labels, language }: Reading): DrawingWords {
  const { timeline } = language;
  const articles = story.articles;
  const titleOf = (eventId: string) => story.event(eventId)?.title ?? '';
  const nameOf = (articleId: string) => labelText(labels(articleId), language);
  const accountsIn = (articleId: string) => countEventsByArticle(story).get(articleId) ?? 0;
  const eventWords = (eventId: string) => {
    const event = story.event(eventId);
    if (!event || !event.date) return titleOf(eventId);
    const reported = timeline.reportedBy(event.articles.length, articles.length);
    return timeline.eventIn(dateAlone(event.date, language), event.title, reported);
  };
  const articleWords = (articleId: string) => {
    const published = dateInWords(story.article(articleId).datePublished, language);
    return timeline.article(nameOf(articleId), published, accountsIn(articleId));
  };
  const accountWords = (articleId: string, eventId: string) =>
    timeline.accountOf(nameOf(articleId), titleOf(eventId));
  return {
    event: eventWords,
    cluster: ({ count, days }) => {
      const { from, to } = daysInWords(days, language);
      return timeline.cluster(count, from, to);
    },
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

/** The first and the last day of a stretch, in words. */
export function daysInWords({ from, to }: Stretch, language: Language) {
  return {
    from: dayInWords(Math.floor(from), language),
    to: dayInWords(Math.max(Math.floor(from), Math.ceil(to) - 1), language),
  };
}

function dayInWords(day: number, language: Language): string {
  const text = formatDay(day);
  const edtf = parseEdtf(text);
  return edtf.ok
    ? describeDate({ edtf: edtf.date, extent: 'moment', basis: 'stated' }, language)
    : text;
}
