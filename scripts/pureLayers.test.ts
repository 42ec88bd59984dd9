import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * That the pure layers ask for neither the machine's clock, its time zone nor its language is read
 * from their code. So npm test runs all their tests in one zone, far from UTC, and those of what
 * writes dates in a second; the long run has all of them in three.
 */
const root = new URL('../', import.meta.url);
const folders = ['language', 'time', 'story', 'timeline/layout'];
const comments = /\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g;

const modules = folders.flatMap((folder) =>
  readdirSync(new URL(`src/${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.ts$/.test(path))
    .map((path) => `src/${folder}/${path.replaceAll('\\', '/')}`)
    .map((path) => ({
      path,
      code: readFileSync(new URL(path, root), 'utf8').replaceAll(comments, ''),
    })),
);

/** Every match in the code, as `path: text`. */
const found = (pattern: RegExp) =>
  modules.flatMap(({ path, code }) =>
    [...code.matchAll(pattern)].map(([text]) => `${path}: ${text}`),
  );

test('the pure layers use no date of JavaScript, whose texts and parts are the machine’s', () => {
  expect(modules.length).toBeGreaterThan(200);
  const asked = /\bnew Date\b|\bDate[.(]|\bTemporal\b|\btoLocale(?:Date|Time)?String\b/g;
  expect(found(asked)).toEqual([]);
  expect(found(/\bperformance\.|\bprocess\.|\bnavigator\b/g)).toEqual([]);
});

test('what the pure layers take of Intl is told the language, and the zone', () => {
  const made = found(/new Intl\.\w+\([^]*?\n? *\}?\)(?=[;,.)\n])/g);
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter((text) => /Intl\.\w+\(\s*[){[]/.test(text))).toEqual([]);
  const clocks = made.filter((text) => text.includes('DateTimeFormat'));
  expect(clocks).toHaveLength(2);
  expect(clocks.filter((text) => !/\btimeZone\b/.test(text))).toEqual([]);
});

test('the pure layers take nothing of D3 that knows time', () => {
  const names = modules.flatMap(({ code }) =>
    [...code.matchAll(/import \{([^}]*)\} from 'd3'/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim()),
    ),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => /time|utc|iso/i.test(name))).toEqual([]);
});
