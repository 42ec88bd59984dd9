import { formatNumber } from '../../time/words/intl.ts';
import type { GenerateCall } from './generateCall.ts';
import { inventArticle } from './inventArticle.ts';
import { heldArticles, reportedBy } from './reportedBy.ts';
import { differencesOf, eventsOf, outletsOf, peopleOf, quotationsOf } from './storyLists.ts';
import { fileArticle, fileName } from './storyParts.ts';
import { planStory, type StoryPlan } from './storyPlan.ts';

/** Where a story is written, piece by piece. */
export interface StoryOut {
  /** An article's text. */
  article: (name: string, text: string) => void;
  /** The next piece of story.json. */
  story: (piece: string) => void;
}

/** As a reader writes a number. */
const counted = (count: number, thing: string) =>
  `${formatNumber(count, 'en')} ${count === 1 ? thing : `${thing}s`}`;

/** Writes the story that a call asks for; only columns of numbers are kept in memory. */
export function writeGenerated(call: GenerateCall, out: StoryOut): void {
  const plan = planStory(call);
  const { isHeld, lines, articles } = writeArticles(plan, out);
  const placed = { ...plan, lines };
  const { events, outlets, id } = call;
  const list = (name: string, entries: Iterable<unknown>) => writeList(out, name, entries);
  const head = {
    version: 1,
    id,
    title: `${counted(events, 'event')}, ${counted(outlets, 'outlet')}`,
    description: 'A generated story, in which nothing is true.',
    language: 'en',
    timeZone: 'UTC',
    proseLimit: 1,
  };
  out.story(JSON.stringify(head).slice(0, -1));
  list('outlets', outletsOf(plan, isHeld));
  list('articles', articles);
  list('people', peopleOf());
  list('events', eventsOf(placed));
  list('undated', []);
  list('quotations', quotationsOf(placed));
  list('differences', differencesOf(placed));
  list('withheld', []);
  out.story('}\n');
}

function writeArticles(plan: StoryPlan, out: StoryOut) {
  const lists = reportedBy(plan);
  const isHeld = heldArticles(lists);
  const lines = new Int32Array(plan.articles.length).fill(-1);
  const articles = lists.map((reported, article) => {
    const invented = inventArticle(plan, article, reported);
    const outlet = plan.outletOf[article] ?? 0;
    if (!isHeld[article]) return fileArticle(article, outlet, invented.published.exact, null);
    out.article(fileName(article), invented.text);
    reported.forEach(({ event, order }, n) => {
      lines[(plan.starts[event] ?? 0) + order] = invented.lines[n] ?? 0;
    });
    return fileArticle(article, outlet, invented.published.exact, invented);
  });
  return { isHeld, lines, articles };
}

/** One entry per line, so that a person can inspect it. */
function writeList({ story }: StoryOut, name: string, entries: Iterable<unknown>): void {
  let piece = `,\n"${name}":[`;
  let isFirst = true;
  for (const entry of entries) {
    piece += `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`;
    isFirst = false;
    if (piece.length < pieceLength) continue;
    story(piece);
    piece = '';
  }
  story(`${piece}]`);
}

const pieceLength = 2 ** 16;
