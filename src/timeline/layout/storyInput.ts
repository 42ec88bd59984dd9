import { atOnce, mapInSteps, type Steps } from '../../lazy/steps.ts';
import type { Language } from '../../language/english.ts';
import { coverageOf } from '../../story/coverage.ts';
import type { Article } from '../../story/model/article.ts';
import { isContradicted } from '../../story/model/isContradicted.ts';
import { groupOf } from '../../story/model/articlesInOrder.ts';
import type { RestOfStory } from '../../story/model/restOfStory.ts';
import { isDateToldApart, standingOf } from '../../story/model/standing.ts';
import { dateOnAxis } from '../../story/model/dateOnAxis.ts';
import type { Story } from '../../story/model/story.ts';
import type { StoryDate } from '../../story/model/storyDate.ts';
import type { DatedEvent } from '../../story/model/storyEvent.ts';
import type { Stretch } from '../../time/scale/axis.ts';
import { calendarDay } from '../../time/day.ts';
import { endInstantsOf, type Instants } from '../../time/edtf/instants.ts';
import { isRough, precisionOf, type End, type Precision } from '../../time/edtf/qualities.ts';
import { formatDateLabel } from '../../time/words/formatDateLabel.ts';
import type { Importance, RowReports, TimelineEvent, TimelineInput, TimelineRow } from './input.ts';
import { groupRowId } from './rows/rowIds.ts';

export type StoryInputOptions = {
  readonly language: Language;
  /** What distinguishes an article's row from all others, worded as elsewhere on the page. */
  readonly rowName: (articleId: string) => string;
};

/**
 * What the timeline draws of a story: its dated events, and one row for each article in the story's
 * order.
 */
export const storyInput = (story: Story, options: StoryInputOptions): TimelineInput =>
  atOnce(storyInputInSteps(story, options));

/** The same in steps. */
export function* storyInputInSteps(
  story: Story,
  { language, rowName }: StoryInputOptions,
): Steps<TimelineInput> {
  const context = { story, language, contextYear: yearOfMost(story.dated) };
  return {
    zone: story.zone,
    events: yield* mapInSteps(
      story.dated,
      (event, n) => new EventInput(event, orderOf(story, event, n), context),
    ),
    rows: story.articles.map((article) => rowInput(article, rowName(article.id))),
    stateOf: (eventId, articleId) => {
      const event = story.event(eventId);
      return event ? coverageOf(story.article(articleId), event) : 'cannot-be-said';
    },
    ...(story.rest && { rest: { facts: story.rest.axis, reports: reportsOf(story.rest, story) } }),
  };
}

/** While only some events are loaded, the rank among all. */
const orderOf = ({ rest }: Story, { id }: DatedEvent, place: number) =>
  rest?.rankOnAxis.get(id) ?? place;

function reportsOf({ reports }: RestOfStory, story: Story): RowReports[] {
  return reports.map(({ articles, counts }) => {
    const [first = '', ...others] = articles;
    const outlet = story.outletOf(story.article(first));
    const rowId = outlet && others.length > 0 ? groupRowId('outlet', outlet.id) : first;
    return { rowId, articles, counts };
  });
}

type InputContext = {
  readonly story: Story;
  readonly language: Language;
  /** See `yearOfMost`. */
  readonly contextYear: number | undefined;
};

/**
 * An event in the form that the layout takes. It is a class so that ten thousand share their shape
 * and getters: as single objects with getters of their own they took four times the memory.
 */
class EventInput implements TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly importance: Importance;
  readonly order: number;
  readonly extent: StoryDate['extent'];
  readonly precision: Precision;
  readonly placedFrom?: number;
  readonly bounds: Instants;
  readonly beganBy: number | null;
  readonly endedFrom: number | null;
  readonly core: Stretch | null;
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
  readonly announced?: true;
  readonly differs?: true;
  readonly dateEntered?: true;
  readonly reportedBy: readonly string[];
  readonly #date: StoryDate;
  readonly #context: InputContext;
  #label: string | undefined = undefined;
  #fullLabel: string | undefined = undefined;

  constructor(event: DatedEvent, order: number, context: InputContext) {
    const { date } = event;
    const { edtf } = date;
    const placed = dateOnAxis(date, context.story.placedFrom.get(event.id));
    this.id = event.id;
    this.title = event.title;
    this.importance = event.importance;
    this.order = order;
    this.extent = date.extent;
    this.precision = placed.precision;
    if (placed.placedFrom !== undefined) this.placedFrom = placed.placedFrom;
    this.bounds = placed.bounds;
    this.beganBy = placed.beganBy;
    this.endedFrom = placed.endedFrom;
    this.core = coreOf(date);
    // The day may lie outside, which a sharp end would deny.
    this.approximateStart = isRough(edtf, 'start');
    this.approximateEnd = isRough(edtf, 'end');
    if (standingOf(event) === 'announced') this.announced = true;
    if (isContradicted(context.story, event.id)) this.differs = true;
    if (isDateToldApart(event, context.story.counts)) this.dateEntered = true;
    this.reportedBy = event.articles;
    this.#date = date;
    this.#context = context;
  }

  get titleLanguage(): string {
    return this.#context.story.language;
  }

  // Of thousands of events few are ever seen, and putting dates into words takes longer than
  // everything else here.
  get dateLabel(): string {
    const { contextYear } = this.#context;
    return (this.#label ??= this.#told(contextYear === undefined ? {} : { contextYear }));
  }

  get fullDateLabel(): string {
    return (this.#fullLabel ??= this.#told({}));
  }

  /** Events that are only announced say so beside their mark, not by its shape alone. */
  #told(options: { contextYear?: number }): string {
    const { language } = this.#context;
    const label = formatDateLabel(this.#date, language, options);
    return this.announced ? language.timeline.announcedLabel(label) : label;
  }
}

/**
 * The period that a span certainly filled. For a single date that is all of it. Between two dates it
 * is from the last instant at which it can have begun to the first at which it can have ended, where
 * a date known to the day or minute counts whole. For a span that is only bounded, none is certain.
 */
function coreOf({ extent, basis, edtf, zone }: StoryDate): Stretch | null {
  if (extent !== 'span' || basis === 'bounded') return null;
  const { start, end } = endInstantsOf(edtf, zone);
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

/** The year that contains at least half of the events entirely: their labels need not repeat it. */
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
