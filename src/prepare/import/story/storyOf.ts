import type { Article, Excerpt, StoryFile } from '../../../story/file/schema.ts';
import { sha256Of } from '../../text/decode.ts';
import { countCodePoints } from '../../text/codePoints.ts';
import type { EnteredTimeline } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { publishedBefore } from './enteredDates.ts';
import { gatherPeople } from './gatherPeople.ts';
import { gatherSources } from './gatherSources.ts';
import { growText } from './growText.ts';
import { importSentences } from './importSentences.ts';
import { happenings } from './happenings.ts';
import { withoutContradictions } from './orderOfRows.ts';

/** What the file itself does not say. */
export interface ImportFacts {
  /** The story's id: the name of its folder. */
  id: string;
  /** The day on which the file was read, `YYYY-MM-DD`. */
  day: string;
  /** Who made it; `null` if not stated. */
  author: string | null;
  /** IANA name; defaults to what the file itself says. */
  timeZone?: string;
}

/** A story, and the text of the article that the sheet or timeline is. */
export interface ImportedStory {
  story: StoryFile;
  /** Its name and its words, for the story's folder of articles. */
  text: { name: string; words: string };
}

/**
 * Turns a sheet or a timeline into a story. It becomes an article itself, whose text has all of its
 * words; every event has an account by it, with those words as excerpts. Its sources are articles
 * whose texts nobody holds. Dates are entered ones; what has no date stays undated.
 */
export function storyOf(
  timeline: EnteredTimeline,
  facts: ImportFacts,
  notes: Notes,
): ImportedStory {
  const people = gatherPeople(timeline, notes);
  const sources = gatherSources(timeline, facts.day, notes);
  const told = tell(timeline);
  const article = articleOf(timeline, facts, told.words);
  const { excerpts } = told;
  const { timeZone = timeline.timeZone } = facts;
  const { events, undated } = happenings(
    timeline,
    { article, excerpts, people, sources, day: facts.day },
    notes,
  );
  const { outlets } = sources;
  const lists = { people: people.people, events, undated, quotations: [], differences: [] };
  const story: StoryFile = {
    version: 1,
    id: facts.id,
    title: timeline.title,
    description: timeline.description,
    language: timeline.language,
    ...(timeZone === undefined ? {} : { timeZone }),
    // All of its words are its makers' own, and are shown.
    proseLimit: 1,
    outlets,
    articles: [article, ...sources.articles],
    ...lists,
    withheld: [],
  };
  const ordered = withoutContradictions(story, notes);
  return { story: ordered, text: { name: `${timeline.kind}.txt`, words: told.words } };
}

/** Writes the words of the sheet as a text, with the excerpts of each event. */
function tell(timeline: EnteredTimeline): { words: string; excerpts: Excerpt[][] } {
  const text = growText();
  text.add(timeline.title);
  for (const words of timeline.paragraphs) text.add(words);
  const excerpts = timeline.events.map((event) => {
    text.part();
    if (event.date) text.add(event.date.words);
    const ofTitle = text.add(event.title);
    const ofWords = event.paragraphs.flatMap(({ words, lead }) => text.add(words, lead));
    for (const words of event.asides) text.add(words);
    return ofWords.length > 0 ? ofWords : ofTitle;
  });
  return { words: text.toString(), excerpts };
}

function articleOf(timeline: EnteredTimeline, facts: ImportFacts, words: string): Article {
  const bytes = new TextEncoder().encode(words);
  const { kind, title, language } = timeline;
  const explanation = importSentences(timeline).readOn(facts.day);
  return {
    id: kind,
    outlet: null,
    headline: title,
    author: facts.author,
    datePublished: publishedBefore(facts.day, explanation),
    url: null,
    language,
    file: { name: `${kind}.txt`, sha256: sha256Of(bytes), characters: countCodePoints(words) },
  };
}
