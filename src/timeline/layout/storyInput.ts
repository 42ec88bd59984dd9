import type { Language } from '../../language/english.ts';
import { dayBounds, edtfOf } from '../../story/model/bounds.ts';
import { coverageOf } from '../../story/coverage.ts';
import type { Story } from '../../story/model/story.ts';
import type { Article, StoryDate, StoryEvent } from '../../story/file/schema.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import { calendarDay } from '../../time/day.ts';
import { endBoundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import type { Edtf } from '../../time/edtf/edtf.ts';
import { isApproximate, isUncertain, type End } from '../../time/edtf/qualities.ts';
import { formatDateLabel } from '../../time/words/formatDateLabel.ts';
import type {
  Importance,
  OpenStretch,
  TimelineEvent,
  TimelineInput,
  TimelineRow,
} from './input.ts';

export type StoryInputOptions = {
  readonly language: Language;
  /** What tells an article's row from all others, as it is called elsewhere on the page. */
  readonly rowName: (articleId: string) => string;
};

/** What the timeline draws of a story. Rows are in the order of their outlets' first publication. */
export function storyInput(story: Story, { language, rowName }: StoryInputOptions): TimelineInput {
  const contextYear = yearOfMost(story.events);
  const events = story.events.map((event, order) =>
    eventInput(event, order, language, contextYear),
  );
  const eventById = new Map(story.events.map((event) => [event.id, event]));
  return {
    events,
    rows: inOrder(story.file.articles.map((article) => rowInput(article, rowName(article.id)))),
    stateOf: (eventId, articleId) => {
      const event = eventById.get(eventId);
      return event ? coverageOf(story.article(articleId), event) : 'cannot-be-said';
    },
  };
}

function eventInput(
  event: StoryEvent,
  order: number,
  language: Language,
  contextYear: number | undefined,
): TimelineEvent {
  const { date } = event;
  const edtf = edtfOf(date);
  const { start, end } = endBoundsOf(edtf);
  const words = { edtf, extent: date.extent, basis: date.basis };
  return {
    id: event.id,
    title: event.title,
    dateLabel: formatDateLabel(words, language, contextYear === undefined ? {} : { contextYear }),
    fullDateLabel: formatDateLabel(words, language),
    importance: importanceOf(event.importance),
    order,
    extent: date.extent,
    bounds: openStretch(dayBounds(date)),
    beganBy: dayAfter(start.latest),
    endedFrom: end.earliest,
    core: coreOf(date, start, end),
    approximateStart: isRough(edtf, 'start'),
    approximateEnd: isRough(edtf, 'end'),
    reportedBy: event.accounts.map(({ article }) => article),
  };
}

/** Approximate or doubted: the day may lie outside, and a sharp end would deny it. */
const isRough = (edtf: Edtf, end: End) => isApproximate(edtf, end) || isUncertain(edtf, end);

const importanceOf = (importance: number): Importance =>
  importance === 1 || importance === 2 ? importance : 3;

const dayAfter = (day: number | null) => (day === null ? null : day + 1);

const openStretch = ({ earliest, latest }: Bounds): OpenStretch => ({
  from: earliest,
  to: dayAfter(latest),
});

/**
 * The days that a span certainly filled. Of a single date that is all of it; between two dates,
 * from the last day on which it can have begun to the first on which it can have ended, where a
 * date known to the day counts whole. Of a span that is only bounded, no day is certain.
 */
function coreOf({ extent, basis, edtf }: StoryDate, start: Bounds, end: Bounds): Stretch | null {
  if (extent !== 'span' || basis === 'bounded') return null;
  const isSingle = !edtf.includes('/');
  const from =
    isSingle || start.earliest === start.latest ? start.earliest : dayAfter(start.latest);
  const to = isSingle || end.earliest === end.latest ? dayAfter(end.latest) : end.earliest;
  const core = { from: from ?? -Infinity, to: to ?? Infinity };
  return core.from < core.to ? core : null;
}

function rowInput(article: Article, name: string): TimelineRow {
  const { datePublished, id, outlet } = article;
  const edtf = edtfOf(datePublished);
  return {
    articleId: id,
    group: outlet === null ? `article ${id}` : `outlet ${outlet}`,
    name,
    published: openStretch(dayBounds(datePublished)),
    approximate: isRough(edtf, 'start') || isRough(edtf, 'end'),
  };
}

const dayOf = ({ published }: TimelineRow) => published.from ?? published.to ?? Infinity;

/** Groups by their first publication, and within a group by publication; equal ones as they were. */
function inOrder(rows: readonly TimelineRow[]): TimelineRow[] {
  const firstOf = new Map<string, number>();
  for (const row of rows) {
    firstOf.set(row.group, Math.min(dayOf(row), firstOf.get(row.group) ?? Infinity));
  }
  const byDay = rows.toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  const groups = [...new Set(byDay.map(({ group }) => group))].sort((a, b) =>
    compare(firstOf.get(a) ?? 0, firstOf.get(b) ?? 0),
  );
  return groups.flatMap((group) => byDay.filter((row) => row.group === group));
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The year in which at least half of the events lie wholly: their labels need not repeat it. */
function yearOfMost(events: readonly StoryEvent[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { date } of events) {
    const { earliest, latest } = dayBounds(date);
    if (earliest === null || latest === null) continue;
    const { year } = calendarDay(earliest);
    if (calendarDay(latest).year === year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const [year, count] of counts) if (count * 2 >= events.length) return year;
  return undefined;
}
