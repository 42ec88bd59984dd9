import type { EmbedOption } from '../embed/embedOptions.ts';
import { chooseListedEvents } from '../embed/chooseListedEvents.ts';
import { writeMarkup, type EmbedSubject, type EmbedMethod } from '../embed/writeMarkup.ts';
import { english } from '../language/english.ts';
import { readStory } from '../story/file/readOutline.ts';
import type { StoryFile } from '../story/file/schema.ts';
import { dateInShort } from '../story/words/dateWords.ts';
import { notesOfStory } from '../story/words/notesOfStory.ts';

/** A placeholder for the site's address, replaced by the relative path from the sample page. */
const base = 'https://site.invalid/';

/**
 * `sample/index.html`: an article's page with two embeds, a text field and keyboard shortcuts of its
 * own, written as the guide recommends. The embeds show two states of one story, or two stories
 * where there are several.
 *
 * @param stories those of the site, at least one
 */
export function writeSamplePage(stories: readonly [StoryFile, ...StoryFile[]]): string {
  const [first, second = first] = stories;
  const open = chooseListedEvents(second.events)[0];
  const figure = embed('figure', first, new Map(), 'event');
  const element = embed(
    'element',
    second,
    new Map<EmbedOption, string>([
      ...(open ? ([['event', open.id]] as const) : []),
      ['scale', 'linear'],
      ['accent', '0a5c8f'],
      ['header', '0'],
      ['height', '3/2'],
    ]),
    null,
  );
  return pageAround(figure, element);
}

function embed(
  method: EmbedMethod,
  story: StoryFile,
  options: EmbedSubject['options'],
  addressKey: string | null,
): string {
  const read = readStory(story);
  const events = chooseListedEvents(read.dated).map(({ id, title, date }) => ({
    id,
    title,
    date: dateInShort(date, english),
  }));
  const { id, title, language } = story;
  const notes = notesOfStory(read, english);
  const subject = { base, story: id, title, language, notes, events, options, addressKey };
  return (
    writeMarkup(method, subject)
      // The sample page is one folder below the site's root.
      .replaceAll(base, '../')
      // The page loads the script once, in its head.
      .replace(/<script.*<\/script>\n/, '')
  );
}

function pageAround(figure: string, element: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An article with two timelines in it</title>
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./sample.css" />
    <script async src="../embed.js"></script>
    <script defer src="./sample.js"></script>
  </head>
  <body>
    <main>
      <h1>An article with two timelines in it</h1>
      <p>
        This page stands for an article of yours. It has a field to write in, keys of its own and a
        policy that lets nothing inline run, and two timelines that know nothing of each other.
      </p>
      <p>
        The first is a figure. Without JavaScript its link and its list are all there is; with it,
        they make room for the timeline at the same height. What is opened in it stands in this
        page’s address, so that a link to the article can open an event.
      </p>
${figure}
      <p>
        Between the two the article goes on. Whoever scrolls past the timelines scrolls the article;
        whoever opens an event moves nothing around it.
      </p>
      <form id="comment">
        <label for="words">A note of your own</label>
        <textarea id="words" rows="3"></textarea>
      </form>
      <p class="keys">
        Keys that this page heard: <output id="heard" aria-live="off">none yet</output>
      </p>
      <p class="keys">Opened last: <output id="opened" aria-live="off">nothing</output></p>
      <p>
        The second is the element. It comes with an event open, on linear time, in an accent of its
        own and without the story’s title.
      </p>
${element}
      <p>Here the article ends.</p>
    </main>
  </body>
</html>
`;
}
