import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// How long `build` and `check` take for stories of 10 to 10,000 events, each with three accounts,
// as whole processes: npm run bench:prepare [-- 10 100]. Seconds on the clock, and in brackets of
// processor time, which says more of a machine that has other work.

const project = fileURLToPath(new URL('..', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const parent = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
try {
  console.log('events   story.yaml       build            check   check without story.yaml');
  for (const events of sizes.length > 0 ? sizes : [10, 100, 1000, 10_000]) {
    const folder = join(parent, `events-${events}`);
    const bytes = writeStory(folder, events);
    const build = secondsOf('build', folder);
    const check = secondsOf('check', folder);
    rmSync(join(folder, 'story.yaml'));
    const bare = secondsOf('check', folder);
    const seconds = [build, check, bare].map((value) => value.padStart(15));
    console.log(String(events).padEnd(8), `${(bytes / 1e6).toFixed(2)} MB`.padEnd(10), ...seconds);
  }
} finally {
  rmSync(parent, { recursive: true });
}

/** @param {string} command @param {string} folder */
function secondsOf(command, folder) {
  const script = `TIMEFORMAT='%R %U %S'; time "$@"`;
  const words = [process.execPath, 'scripts/story.mjs', command, folder, '--quiet'];
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...words], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [clock = 0, user = 0, system = 0] =
    stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return `${clock.toFixed(2)} s (${(user + system).toFixed(2)})`;
}

/**
 * A story of articles that report ten events each, three articles an event.
 *
 * @param {string} folder @param {number} events
 */
function writeStory(folder, events) {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  /** @type {{ id: string; text: string[] }[]} */
  const articles = [];
  /** @type {string[]} */
  const lines = [];
  for (let i = 0; i < events; i += 1) {
    const group = Math.floor(i / 10);
    const day = new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10);
    const texts = ['a', 'b', 'c'].map((outlet) => ({
      id: `${outlet}-${group}`,
      words: sentence(outlet, i, day),
    }));
    if (i % 10 === 0) for (const { id } of texts) articles.push({ id, text: [`Report ${id}`] });
    texts.forEach(({ words }, k) => articles.at(k - 3)?.text.push(words));
    lines.push(
      `  - title: The gate is opened for the ${i}th time`,
      `    summary: The gate on Mill Street is opened for the ${i}th time, as three articles say.`,
      `    date: { edtf: ${day}, stated: { a-${group}: "on ${day}" } }`,
      `    people: [ helen-ashworth ]`,
      `    tags: [ gate ]`,
      `    accounts:`,
      ...texts.map(({ id, words }) => `      ${id}: ${JSON.stringify(words.slice(0, -1))}`),
    );
  }
  const head = [
    'title: The gate on Mill Street',
    'description: How often the gate is opened.',
    'language: en-GB',
    'proseLimit: 1',
    'people: [ { name: Helen Ashworth, role: Mayor } ]',
    'articles:',
    ...articles.map(
      ({ id }) => `  - { file: ${id}.txt, headline: Report ${id}, datePublished: 2024-01-01 }`,
    ),
    'events:',
  ];
  for (const { id, text } of articles) {
    writeFileSync(join(folder, 'articles', `${id}.txt`), `${text.join('\n')}\n`);
  }
  const form = `${[...head, ...lines].join('\n')}\n`;
  writeFileSync(join(folder, 'story.yaml'), form);
  return form.length;
}

/** @param {string} outlet @param {number} i @param {string} day */
function sentence(outlet, i, day) {
  if (outlet === 'a')
    return `The gate was opened for the ${i}th time on ${day} by somebody who had a key of his own.`;
  if (outlet === 'b')
    return `For the ${i}th time the gate stood open, and nobody could say who had the key to it.`;
  return `A driver who came by saw the gate open for the ${i}th time and told the town hall of it.`;
}
