import type { StoryEvent, StoryFile } from '../src/story/file/schema.ts';
import { millStreet } from './publishedStories.ts';

const [model] = millStreet.events;
const [article] = millStreet.articles;
if (!model || !article) throw new Error('Mill Street has an event and an article');

/** An event of a later day that somebody entered without evidence. */
const entered = (id: string, day: string, title: string): StoryEvent => ({
  ...model,
  id,
  title,
  summary: `${title}.`,
  date: {
    edtf: day,
    extent: 'moment',
    basis: 'entered',
    explanation: 'Invented.',
    evidence: [],
    earliest: day,
    latest: day,
  },
  accounts: [],
});

const announcement: StoryEvent = {
  ...entered('second-footway', '2024-05-02', 'A second footway opens'),
  accounts: [{ article: article.id, excerpts: [], announced: true }],
};
const unreported = entered('lamps-renewed', '2024-06-03', 'The lamps are renewed');

const story: StoryFile = {
  ...millStreet,
  events: [...millStreet.events, announcement, unreported],
};

/** Mill Street with an event that is only announced, and one that none of its articles reports. */
export const standings = { story, announced: announcement.id, unreported: unreported.id };
