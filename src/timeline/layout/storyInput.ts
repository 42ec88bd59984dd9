import type { Language } from '../../language/english.ts';
import { coverageOf } from '../../story/coverage.ts';
import type { Article } from '../../story/model/article.ts';
import { isStrong } from '../../story/model/difference.ts';
import { groupOf } from '../../story/model/articlesInOrder.ts';
import { standingOf } from '../../story/model/standing.ts';
import type { Story } from '../../story/model/story.ts';
import type { StoryDate } from '../../story/model/storyDate.ts';
import type { DatedEvent } from '../../story/model/storyEvent.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import { calendarDay } from '../../time/day.ts';
import { firstKnown } from '../../time/edtf/compare.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { endInstantsOf, type Instants } from '../../time/edtf/instants.ts';
import { isApproximate, isUncertain, precisionOf, type End } from '../../time/edtf/qualities.ts';
import { formatDateLabel } from '../../time/words/formatDateLabel.ts';
import type { TimelineEvent, TimelineInput, TimelineRow } from './input.ts';

export type StoryInputOptions = {
  readonly language: Language;
  /** What tells an article's row from all others, as it is called elsewhere on the page. */
  readonly rowName: (articleId: string) => string;
};

/** What the timeline draws of a story: its dated events, and a row an article in the story's order. */
export function storyInput(story: Story, { language, rowName }: StoryInputOptions): TimelineInput {
  const contextYear = yearOfMost(story.dated);
  return {
    zone: story.zone,
    events: story.dated.map((event, order) =>
      eventInput(event, { story, order, language, contextYear }),
    ),
    rows: story.articles.map((article) => rowInput(article, rowName(article.id))),
    stateOf: (eventId, articleId) => {
      const event = story.event(eventId);
      return event ? coverageOf(story.article(articleId), event) : 'cannot-be-said';
    },
  };
}

type InputContext = {
  readonly story: Story;
  readonly order: number;
  readonly language: Language;
  readonly contextYear: number | undefined;
};

function eventInput(
  event: DatedEvent,
  { story, order, language, contextYear }: InputContext,
): TimelineEvent {
  const { date } = event;
  const { edtf, instants, zone } = date;
  const { start, end } = endInstantsOf(edtf, zone);
  const own = firstKnown(edtf, zone);
  // What is only announced says so beside its mark, not by its shape alone.
  const isAnnounced = standingOf(event) === 'announced';
  const told = (label: string) => (isAnnounced ? language.timeline.announcedLabel(label) : label);
  const placedFrom = story.placedFrom.get(event.id) ?? own;
  // Of thousands of events few are ever seen, and dates in words take longer than all else here.
  const short = once(() =>
    told(formatDateLabel(date, language, contextYear === undefined ? {} : { contextYear })),
  );
  const full = once(() => told(formatDateLabel(date, language)));
  return {
    id: event.id,
    title: event.title,
    get dateLabel() {
      return short();
    },
    get fullDateLabel() {
      return full();
    },
    importance: event.importance,
    order,
    extent: date.extent,
    precision: precisionOf(edtf),
    ...(placedFrom === own ? {} : { placedFrom }),
    bounds: instants,
    beganBy: start.to,
    endedFrom: end.from,
    core: coreOf(date, { start, end }),
    approximateStart: isRough(edtf, 'start'),
    approximateEnd: isRough(edtf, 'end'),
    ...(isAnnounced ? { announced: true } : {}),
    ...(story.differencesOf(event.id).some(isStrong) ? { differs: true } : {}),
    reportedBy: event.articles,
  };
}

/** Makes a text when it is first asked for. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** Approximate or doubted: the day may lie outside, and a sharp end would deny it. */
const isRough = (edtf: Edtf, end: End) => isApproximate(edtf, end) || isUncertain(edtf, end);

/**
 * The time that a span certainly filled. Of a single date that is all of it; between two dates,
 * from the last instant at which it can have begun to the first at which it can have ended, where a
 * date known to the day or to the minute counts whole. Of a span that is only bounded, none is
 * certain.
 */
function coreOf(
  { extent, basis, edtf }: StoryDate,
  { start, end }: Record<End, Instants>,
): Stretch | null {
  if (extent !== 'span' || basis === 'bounded') return null;
  const isWhole = (side: End) => edtf.type !== 'interval' || isExact(edtf[side].type);
  const from = isWhole('start') ? start.from : start.to;
  const to = isWhole('end') ? end.to : end.from;
  const core = { from: from ?? -Infinity, to: to ?? Infinity };
  return core.from < core.to ? core : null;
}

const isExact = (type: string) => type === 'day' || type === 'dateTime';

function rowInput(article: Article, name: string): TimelineRow {
  const { datePublished, id } = article;
  const { edtf, instants } = datePublished;
  return {
    rowId: id,
    group: groupOf(article),
    name,
    published: instants,
    precision: precisionOf(edtf),
    approximate: isRough(edtf, 'start') || isRough(edtf, 'end'),
  };
}

/** The year in which at least half of the events lie wholly: their labels need not repeat it. */
function yearOfMost(events: readonly DatedEvent[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { date } of events) {
    const { earliest, latest } = date.bounds;
    if (earliest === null || latest === null) continue;
    const { year } = calendarDay(earliest);
    if (calendarDay(latest).year === year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const [year, count] of counts) if (count * 2 >= events.length) return year;
  return undefined;
}
