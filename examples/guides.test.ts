import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Code in the guides that names the file which it is from, and which the examples' tests run. */
const shown = ['testing', 'application'].flatMap((guide) => {
  const text = readFileSync(`docs/${guide}.md`, 'utf8');
  return [...text.matchAll(/```\w+ (examples\/\S+)\n(.*?)```/gs)].map(
    ([, file = '', code = '']) => ({ guide, file, code }),
  );
});

test('the guides show code of the examples', () => {
  expect(shown.map(({ guide }) => guide)).toEqual(
    expect.arrayContaining(['testing', 'application']),
  );
});

test.each(shown)('the guide $guide shows $file as it is', ({ file, code }) => {
  expect(readFileSync(file, 'utf8')).toContain(code);
});

const colourIn = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(--[\w-]+): light-dark\((.+), (.+)\);/g)].map(
    ([, name = '', , dark = '']) => [name, /#\w{6}/.exec(dark)?.[0]] as const,
  );

test('the guide names every colour of a dark timeline, as the page has it', () => {
  const [, css = ''] = /```css\n(.*?)```/s.exec(readFileSync('docs/application.md', 'utf8')) ?? [];
  const told = [...css.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, colour]) => [name, colour]);
  const tokens = readFileSync('src/timeline/style/drawingTokens.css', 'utf8');
  const asked = new Set([...tokens.matchAll(/var\((--[\w-]+), #/g)].map(([, name]) => name));
  const dark = colourIn('src/app/style/tokens.css').filter(([name]) => asked.has(name));
  expect(dark).toHaveLength(asked.size);
  const outlets = colourIn('src/app/style/outlets.css');
  // By the names that they have in the package: see docs/decisions/the-package.md.
  const named = [...dark, ...outlets].map(([name, colour]) => [
    name.replace('--', '--sourceline-'),
    colour,
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(named));
});
