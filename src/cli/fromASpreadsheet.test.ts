import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { project, readGuide, runStep, stepsOf } from './testing/guideSteps.ts';

const guide = readGuide('from-a-spreadsheet.md');
const steps = stepsOf(guide);

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every block of the guide is run, or shown by a command that is', () => {
  expect(guide.match(/```sh\n/g)).toHaveLength(steps.length);
  expect(guide.match(/```text\n/g)).toHaveLength(steps.length);
});

test.each(steps)('$command', async (step) => {
  expect(await runStep(step, folder)).toBe(step.prints);
});

test('the guide ends with the site of the story', () => {
  const page = join(folder, 'public_html/stories/library-roof/index.html');
  expect(existsSync(page)).toBe(true);
  expect(readFileSync(page, 'utf8')).toContain('The roof of the library on Quay Lane');
});

test('the rows that the guide shows are those of the sheet', () => {
  const sheet = readFileSync(join(project, 'docs/examples/library-roof.csv'), 'utf8');
  const rows = [...guide.matchAll(/^\| (about|early|03).*$/gm)].map(([row]) => row);
  expect(rows).toHaveLength(4);
  for (const cell of rows.flatMap((row) => row.split('|'))) {
    expect(sheet).toContain(cell.replace('…', '').trim());
  }
});
