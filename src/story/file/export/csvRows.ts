import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { zoneOfStory } from '../../model/zoneOfStory.ts';
import type {
  Account,
  Article,
  StoryDate,
  StoryEvent,
  StoryFile,
  UndatedEvent,
} from '../schema.ts';
import type { Column } from './sheetColumns.ts';
import { csvDates } from './csvDates.ts';
import { ownArticleOf, ownWordsOf, type OwnWords } from './ownArticle.ts';

/** The columns of an exported sheet, under the names that an import knows. */
export const csvColumns: Readonly<Record<Column, string>> = {
  id: 'event id',
  date: 'date',
  end: 'end',
  title: 'title',
  summary: 'summary',
  importance: 'importance',
  people: 'people',
  tags: 'tags',
  outlet: 'outlet',
  headline: 'headline',
  url: 'url',
  published: 'published',
  excerpt: 'excerpt',
  standing: 'standing',
  after: 'after',
  zone: 'time zone',
};

type Row = Readonly<Record<Column, string>>;
type EventCells = Omit<Row, keyof SourceCells | 'people' | 'zone'>;
type SourceCells = Pick<Row, 'outlet' | 'headline' | 'url' | 'published' | 'excerpt' | 'standing'>;

const noSource: SourceCells = {
  outlet: '',
  headline: '',
  url: '',
  published: '',
  excerpt: '',
  standing: '',
};

/**
 * One row for each event and source; an event without a source has one row. Undated events come
 * last. A source that only announces the event is marked as such, and so is an event that no article
 * here reports, and a date that none was read for. A row with a time of day names the story's zone, in which times without an offset are
 * read.
 */
export function csvRows(story: StoryFile): Row[] {
  const outlets = new Map(story.outlets.map(({ id, name }) => [id, name]));
  const people = new Map(story.people.map((person) => [person.id, person]));
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const own = ownArticleOf(story);
  const zone = zoneNameOf(story);
  const peopleOf = ({ people: ids }: UndatedEvent) =>
    joinList(
      ids.flatMap((id) => {
        const person = people.get(id);
        if (!person) return [];
        const isBare = person.role === `named in the ${own?.id ?? ''}`;
        return isBare ? person.name : `${person.name} (${person.role})`;
      }),
    );
  return [...story.events, ...story.undated].flatMap((event) => {
    const cells = { ...eventCells(event), people: peopleOf(event) };
    const sources = event.accounts
      .filter(({ article }) => article !== own?.id)
      .map((account) => sourceCells(account, articles.get(account.article), outlets));
    const ownAccount = event.accounts.find(({ article }) => article === own?.id);
    const standing =
      event.accounts.length === 0 ? 'not from these articles' : standingOf(ownAccount);
    const bare = { ...noSource, standing };
    const rows = withOwnWords(sources, ownWordsOf(ownAccount), event, bare);
    // When the sheet itself reports what its sources only announced, that is a row of its own.
    const isTold = ownAccount?.announced === undefined && rows.every(isAnnounced);
    const all = rows.length === 0 || (ownAccount && isTold) ? [...rows, bare] : rows;
    const known = knownOfDate(event);
    return all.map((source) => {
      const standing = [source.standing, ...known].filter((word) => word !== '').join(' · ');
      const row = { ...cells, ...source, standing };
      return { ...row, zone: timed.test(`${row.date} ${row.end} ${row.published}`) ? zone : '' };
    });
  });
}

const timed = /T\d\d:\d\d/;

/** See `zoneOfStory`: an IANA name, or an offset such as UTC+2; empty when nothing says. */
function zoneNameOf({ timeZone, events, articles }: StoryFile): string {
  if (timeZone !== undefined) return timeZone;
  return zoneOfStory({
    timeZone: null,
    events: timesAmong(events.map(({ date }) => date)),
    publications: timesAmong(articles.map(({ datePublished }) => datePublished)),
  }).id;
}

const timesAmong = (dates: readonly StoryDate[]) =>
  dates.flatMap(({ edtf }) => {
    const parsed = timed.test(edtf) ? parseEdtf(edtf) : undefined;
    return parsed?.ok ? [parsed.date] : [];
  });

function eventCells(event: StoryEvent | UndatedEvent): EventCells {
  const { id, title, summary, importance, tags } = event;
  const dates = 'date' in event ? csvDates(event.date) : { date: '', end: '' };
  const own = summary === title ? '' : summary;
  return {
    id,
    ...dates,
    title,
    summary: own,
    importance: String(importance),
    tags: joinList(tags),
    after: joinList(('after' in event ? event.after : undefined) ?? []),
  };
}

/** One name with a comma in it is not two. */
function joinList(entries: readonly string[]): string {
  const joined = entries.join('; ');
  return entries.length === 1 && joined.includes(',') ? `${joined};` : joined;
}

function sourceCells(
  { excerpts, announced }: Account,
  article: Article | undefined,
  outlets: ReadonlyMap<string, string>,
): SourceCells {
  const { earliest, edtf, extent } = article?.datePublished ?? {
    earliest: null,
    edtf: '',
    extent: 'moment',
  };
  return {
    outlet: outlets.get(article?.outlet ?? '') ?? '',
    headline: article?.headline ?? '',
    url: article?.url ?? '',
    // The day on which an article was seen is not its publication date.
    published: earliest === null ? '' : csvDates({ edtf, extent }).date,
    excerpt: excerpts.map(({ exact }) => exact).join(' […] '),
    standing: standingOf({ announced }),
  };
}

const announcedWord = 'announced';

/** An event that no article has says it already. */
function knownOfDate(event: StoryEvent | UndatedEvent): string[] {
  const isEntered = 'date' in event && event.date.basis === 'entered';
  return isEntered && event.accounts.length > 0 ? ['date entered'] : [];
}
const standingOf = (account: Pick<Account, 'announced'> | undefined) =>
  account?.announced ? announcedWord : '';
const isAnnounced = ({ standing }: SourceCells) => standing === announcedWord;

/** Excerpts from the sheet itself go to the source that it names for them. */
function withOwnWords(
  sources: readonly SourceCells[],
  ownWords: readonly OwnWords[],
  { title, summary }: UndatedEvent,
  bare: SourceCells,
): SourceCells[] {
  const rows = [...sources];
  for (const { words, lead } of ownWords) {
    const isShown = lead === '' && (words === title || foldSpace(words) === summary);
    if (isShown) continue;
    const at = rows.findIndex(
      (row) => row.excerpt === '' && lead !== '' && leadOf(row).endsWith(lead),
    );
    const row = rows[at];
    if (row) rows[at] = { ...row, excerpt: words };
    else rows.push({ ...bare, excerpt: words });
  }
  return rows;
}

const foldSpace = (words: string) => words.replace(/\s+/g, ' ');

const leadOf = ({ outlet, headline, url }: SourceCells) => `${outlet || headline || url}: `;
