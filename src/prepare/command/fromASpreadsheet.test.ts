import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const guide = readFileSync(join(project, 'docs/from-a-spreadsheet.md'), 'utf8');

/** The commands of the guide, in their order, each with what the guide says that it prints. */
const steps = [
  ...guide.matchAll(/```sh\n(npm run -s story -- [^\n]*)\n```\n+```text\n(.*?)```/gs),
].map(([, command = '', prints = '']) => ({ command, prints }));

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of the guide, with another folder for its `data` and `public_html`. */
function run(command: string): string {
  const line = command.replaceAll(/(?<= )(data|public_html)\b/g, `${folder}/$1`);
  const { stdout, stderr } = spawnSync('bash', ['-c', `${line} 2>&1`], {
    cwd: project,
    encoding: 'utf8',
    // The guide was written on 28 November 2026.
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795860000', SOURCELINE_ARTICLES: '' },
  });
  return (stdout + stderr).replaceAll(`${folder}/`, '');
}

test('every block of the guide is run, or shown by a command that is', () => {
  expect(guide.match(/```sh\n/g)).toHaveLength(steps.length);
  expect(guide.match(/```text\n/g)).toHaveLength(steps.length);
});

test.each(steps)('$command', ({ command, prints }) => {
  expect(run(command)).toBe(prints);
});

test('at its end there is the site of the story', () => {
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
