import { readFileSync } from 'node:fs';
import { estimateText, layoutTimeline, prepareStory } from 'sourceline/layout';
import { dateInWords, english, fileSource, parseStory, readStory } from 'sourceline/story';

const parsed = parseStory(JSON.parse(readFileSync('story.json', 'utf8')));
if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
const story = readStory(parsed.story);

// The drawing, 900 pixels wide: what it names, and where.
const { index } = prepareStory(story, english);
const view = { scaleKind: 'elastic', window: null, openFolds: [], selected: null };
const environment = { language: english, measureText: estimateText };
const scene = layoutTimeline(index, view, { widthPx: 900 }, environment);
for (const { id, leader, lines } of scene.labels) {
  console.log(id, Math.round(leader.x), lines.map(({ text }) => text).join(' '));
}

// What each article wrote about each event.
const source = fileSource(parsed.story, story.id);
for (const event of story.events) {
  console.log(event.title, event.date ? dateInWords(event.date, english) : '(undated)');
  for (const { article, excerpts } of source.event(event.id).now().accounts) {
    console.log(
      `  ${story.article(article).headline}:`,
      excerpts.map(({ exact }) => exact),
    );
  }
}

// The events with a word that begins so, and the whole story as a sheet.
const words = await source.search();
for (const rank of (await words.find('letter').ask()) ?? []) console.log(story.events[rank]?.title);
console.log(await source.written('csv', null));
