import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} StoryEvent
 * @property {string} id
 * @property {string} title
 * @property {{ edtf: string, earliest: string | null, latest: string | null }} date
 * @property {{ article: string }[]} accounts
 *
 * @typedef {object} Workload
 * @property {number} count
 * @property {string} folder with `story.json`, `events.json` for the bare page and vis-timeline, and
 *   `timelinejs.json`
 */

/**
 * A generated story of so many events, nearly all to the minute, from five outlets, and the same
 * events as each of the others wants them. Made once.
 *
 * @param {number} count
 * @param {string} parent where folders of workloads are
 * @returns {Workload}
 */
export function makeWorkload(count, parent) {
  mkdirSync(parent, { recursive: true });
  const folder = join(parent, `events-${count}`);
  if (!existsSync(join(folder, 'story.json'))) {
    const call = `generate --events ${count} --outlets 5 --dates minutes --quiet --out`.split(' ');
    execFileSync(process.execPath, ['scripts/story.mjs', ...call, folder], { cwd: project });
  }
  if (existsSync(join(folder, 'timelinejs.json'))) return { count, folder };
  /** @type {{ events: StoryEvent[] }} */
  const { events } = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
  const plain = events.map(plainEvent);
  writeFileSync(join(folder, 'events.json'), JSON.stringify(asBarePage(plain)));
  writeFileSync(join(folder, 'timelinejs.json'), JSON.stringify(asTimelineJs(plain)));
  return { count, folder };
}

/** @param {StoryEvent} event @param {number} n */
function plainEvent({ id, title, date }, n) {
  const [from = '', to] = date.edtf.split('/');
  const start = new Date(from).toISOString();
  return { id, title, start, ...(to && { end: new Date(to).toISOString() }), group: `g${n % 5}` };
}

/** @param {ReturnType<typeof plainEvent>[]} events */
function asBarePage(events) {
  return {
    meta: { n: events.length, start: '2005-01-01T00:00:00.000Z', end: '2025-01-01T00:00:00.000Z' },
    groups: Array.from({ length: 5 }, (_, n) => ({ id: `g${n}`, name: `Gazette ${n + 1}` })),
    events,
  };
}

/** @param {ReturnType<typeof plainEvent>[]} events */
function asTimelineJs(events) {
  return {
    events: events.map(({ id, title, start, end }) => ({
      unique_id: id,
      start_date: partsOf(start),
      ...(end && { end_date: partsOf(end) }),
      text: { headline: title, text: title },
    })),
  };
}

/** @param {string} instant */
function partsOf(instant) {
  const [year, month, day, hour, minute] = instant.split(/[-T:]/).map(Number);
  return { year, month, day, hour, minute };
}
