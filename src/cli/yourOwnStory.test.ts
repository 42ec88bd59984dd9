import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { project, readGuide, runStep, stepsOf } from './testing/guideSteps.ts';

const guide = readGuide('your-own-story.md');
const steps = stepsOf(guide);

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every block of the guide is run, or shown by a command that is', () => {
  expect(guide.match(/```sh\n/g)).toHaveLength(steps.length);
  expect(guide.match(/```text\n/g)).toHaveLength(steps.filter(({ prints }) => prints).length);
});

test.each(steps)('$command', async (step) => {
  expect(await runStep(step, folder)).toBe(step.prints);
});

test('the guide ends with the site of the story', () => {
  const page = join(folder, 'public_html/stories/canal-street-baths/index.html');
  expect(existsSync(page)).toBe(true);
  expect(readFileSync(page, 'utf8')).toContain('The baths on Canal Street');
});

test('the event that the guide shows is one of the story', () => {
  const story = readFileSync(
    join(project, 'docs/examples/canal-street-baths/story.yaml'),
    'utf8',
  ).replaceAll(/["']/g, '');
  const shown = /```yaml\n(.*?)```/s.exec(guide)?.[1] ?? '';
  const values = shown.matchAll(
    /(?:title|summary|computed|gazette-petition|harbour-side): ([^{}\n]+)/g,
  );
  const told = [...values].map(([, value = '']) => value.replaceAll(/["']/g, '').trim());
  expect(told.length).toBeGreaterThan(3);
  for (const value of told) expect(story).toContain(value.split(', radio')[0]);
});
