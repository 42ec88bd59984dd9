import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

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
 * @returns {Promise<Workload>}
 */
export async function makeWorkload(count, parent) {
  mkdirSync(parent, { recursive: true });
  const folder = join(parent, `events-${count}`);
  if (!existsSync(join(folder, 'story.json'))) {
    const call = `generate --events ${count} --outlets 5 --dates minutes --quiet --out`.split(' ');
    execFileSync(process.execPath, ['scripts/story.mjs', ...call, folder], { cwd: project });
  }
  await makePieces(folder);
  if (existsSync(join(folder, 'timelinejs.json'))) return { count, folder };
  /** @type {{ events: StoryEvent[] }} */
  const { events } = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
  const plain = events.map(plainEvent);
  writeFileSync(join(folder, 'events.json'), JSON.stringify(asBarePage(plain)));
  writeFileSync(join(folder, 'timelinejs.json'), JSON.stringify(asTimelineJs(plain)));
  return { count, folder };
}

/**
 * The pieces that a site would have of the story, made anew each time: they are the program's own.
 *
 * @param {string} folder
 */
async function makePieces(folder) {
  register();
  const { writePieces } = await import('../../src/story/pieces/writePieces.ts');
  const text = readFileSync(join(folder, 'story.json'), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  rmSync(join(folder, 'pieces'), { recursive: true, force: true });
  for (const { name, text: piece } of writePieces(JSON.parse(text), sha256)) {
    const path = join(folder, 'pieces', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, piece);
  }
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
