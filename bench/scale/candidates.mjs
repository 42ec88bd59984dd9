/**
 * @typedef {object} Candidate
 * @property {string} name
 * @property {(count: number) => string} path from the server's root
 * @property {string} drawn an expression of the page: its timeline stands
 * @property {string} area selector of what the wheel turns over
 * @property {string | null} closer selector of a button that goes closer, where the wheel does not
 * @property {number} most events; with more it does not get ready in a minute
 */

/** @type {Candidate[]} */
export const candidates = [
  {
    name: 'bare page',
    path: (count) => `bare/index.html?cull=1&data=/work/events-${count}/events.json`,
    drawn: 'window.__bench?.rendered === true',
    area: 'canvas',
    closer: null,
    most: 100_000,
  },
  {
    name: 'Sourceline',
    // As a site publishes it: from 5,000 events on in pieces.
    path: (count) =>
      `app/index.html?scale=linear&data=/work/events-${count}/${count < 5000 ? 'story.json' : 'pieces/index.json'}`,
    drawn: "performance.getEntriesByName('sourceline:drawn').length > 0",
    area: '[data-testid=timeline]',
    closer: null,
    most: 1_000_000,
  },
  {
    name: 'vis-timeline',
    path: (count) => `pages/vis.html?data=/work/events-${count}/events.json`,
    drawn: 'window.drawn === true',
    area: '.vis-center',
    closer: null,
    most: 10_000,
  },
  {
    name: 'TimelineJS3',
    path: (count) => `pages/timelinejs.html?data=/work/events-${count}/timelinejs.json`,
    drawn: "document.querySelector('.tl-timemarker') !== null",
    area: '.tl-timenav',
    closer: '.tl-menubar-button',
    most: 1000,
  },
];
