import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Story
 * @property {string} title
 * @property {string} description
 * @property {{ id: string, title: string, summary: string,
 *   date: { earliest: string | null, latest: string | null } }[]} events
 */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** @param {string} day `YYYY-MM-DD` */
function timelineDate(day) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}

/**
 * The same events as TimelineJS wants them: title and summary, first day and last day.
 *
 * @param {Story} story
 */
function asTimelineJson({ title, description, events }) {
  const dated = events.filter(({ date }) => date.earliest ?? date.latest);
  return {
    title: { text: { headline: escaped(title), text: escaped(description) } },
    events: dated.map((event) => ({
      unique_id: event.id,
      start_date: timelineDate(event.date.earliest ?? event.date.latest ?? ''),
      ...(event.date.earliest &&
        event.date.latest &&
        event.date.latest !== event.date.earliest && { end_date: timelineDate(event.date.latest) }),
      text: { headline: escaped(event.title), text: escaped(event.summary) },
    })),
  };
}

/**
 * Writes the two pages beside which the story's page is measured: one of TimelineJS with the same
 * events, and a bare one, a heading and a list without a script, which is the floor.
 *
 * @param {string} storyFile
 * @param {string} folder where to; made when it is not there
 */
export function writePages(storyFile, folder) {
  /** @type {Story} */
  const story = JSON.parse(readFileSync(storyFile, 'utf8'));
  mkdirSync(folder, { recursive: true });
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(story.title)}</title>`;
  const items = story.events
    .map(({ title, summary }) => `<li><h2>${escaped(title)}</h2><p>${escaped(summary)}</p></li>`)
    .join('');
  writeFileSync(
    join(folder, 'bare.html'),
    `${head}</head><body><h1>${escaped(story.title)}</h1><p>${escaped(story.description)}</p><ol>${items}</ol></body></html>`,
  );
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify(asTimelineJson(story)));
  writeFileSync(
    join(folder, 'timelinejs.html'),
    `${head}<link rel="stylesheet" href="../timelinejs/css/timeline.css"><link rel="stylesheet" href="../timelinejs/css/fonts/font.georgia-helvetica.css"><style>html,body{margin:0;height:100%}#timeline{height:100vh}</style></head><body><div id="timeline"></div><script src="../timelinejs/js/timeline.js"></script><script>window.timeline=new TL.Timeline('timeline','timeline.json',{hash_bookmark:false,font:null,ga_measurement_id:null});</script></body></html>`,
  );
}
