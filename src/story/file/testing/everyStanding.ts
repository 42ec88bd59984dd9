import { fileSource } from '../fileSource.ts';
import type { Account, Article, StoryDate, StoryEvent, StoryFile } from '../schema.ts';

/** An invented story with one event for every way in which an event can be known. */

function dateOf(edtf: string, more: Partial<StoryDate> = {}): StoryDate {
  return {
    edtf,
    extent: 'moment',
    basis: 'bounded',
    explanation: 'As the articles have it.',
    evidence: [],
    earliest: edtf.slice(0, 10),
    latest: edtf.split('/').at(-1)?.slice(0, 10) ?? null,
    ...more,
  };
}

const heldText = 'The weir was closed at 6.12 am on Friday. A new gate is to open on 28 April.';

const articleOf = (id: string, published: string, file: Article['file']): Article => ({
  id,
  outlet: id,
  headline: `The weir, in the ${id}`,
  author: null,
  datePublished: dateOf(published, { basis: 'entered' }),
  url: `https://${id}.example/weir`,
  language: 'en',
  file,
});

function quoting(article: string, exact: string, more: Partial<Account> = {}): Account {
  const start = heldText.indexOf(exact);
  const excerpt = { exact, start, end: start + exact.length, prefix: '', suffix: '' };
  return { article, excerpts: [excerpt], ...more };
}

const naming = (article: string): Account => ({ article, excerpts: [] });

function eventOf(id: string, title: string, date: StoryDate, accounts: Account[]): StoryEvent {
  return { id, title, summary: `${title}.`, date, importance: 1, people: [], tags: [], accounts };
}

const entered = (edtf: string) => dateOf(edtf, { basis: 'entered' });
const week = entered('2025-04-14/2025-04-20');

export const everyStanding: StoryFile = {
  version: 1,
  id: 'the-weir',
  title: 'The weir',
  description: 'What became of the weir.',
  language: 'en',
  timeZone: 'Europe/Paris',
  outlets: ['herald', 'echo', 'wire'].map((id) => ({ id, name: `The ${id}`, evidence: [] })),
  articles: [
    articleOf('herald', '2025-04-11T09:00', {
      name: 'herald.txt',
      sha256: '0'.repeat(64),
      characters: heldText.length,
    }),
    articleOf('echo', '2025-05-30', { name: 'echo.txt', sha256: '1'.repeat(64), characters: 100 }),
    articleOf('wire', '2025-05-30', null),
  ],
  people: [],
  events: [
    eventOf('closed', 'The weir is closed', entered('2025-04-11T06:12+02:00'), [
      quoting('herald', 'The weir was closed at 6.12 am on Friday.'),
      naming('wire'),
    ]),
    eventOf('bare', 'The weir is measured', entered('2025-04-12'), [naming('echo')]),
    eventOf('linked', 'The weir is painted', entered('2025-04-13'), [naming('wire')]),
    { ...eventOf('drained', 'The weir is drained', week, [naming('echo')]), after: ['searched'] },
    eventOf('searched', 'The weir is searched', week, [naming('echo')]),
    eventOf('gate', 'A new gate opens', entered('2025-04-28'), [
      quoting('herald', 'A new gate is to open on 28 April.', { announced: true }),
    ]),
    eventOf('tour', 'The weir is shown to its neighbours', entered('2025-05-10'), [
      quoting('herald', 'A new gate is to open on 28 April.', { announced: true }),
      naming('echo'),
    ]),
    {
      ...eventOf('vote', 'The council votes on the weir', entered('2025-05-02'), []),
      tags: ['council'],
    },
  ],
  undated: [
    {
      id: 'built',
      title: 'The weir is built',
      summary: 'The weir is built.',
      importance: 3,
      people: [],
      tags: [],
      accounts: [naming('echo')],
    },
  ],
  quotations: [],
  differences: [],
  withheld: [],
  acknowledged: [],
};

export const sourceOfEveryStanding = () => fileSource(everyStanding, everyStanding.id);
