import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { sha256Of } from '../text/decode.ts';
import { runWords } from '../testing/runWords.ts';

const parents: string[] = [];
afterAll(() => parents.forEach((folder) => rmSync(folder, { recursive: true })));

const text =
  'Bridge closed\n\nThe bridge was closed on Monday. “It is not safe,” said Nora Quill. It was built in 1931.\n';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function folderWith(marks: object, sha256 = sha256Of(new TextEncoder().encode(text))): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  parents.push(folder);
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'bridge.txt'), text);
  const article = { file: 'bridge.txt', sha256, published: '2031-05-14', ...marks };
  writeFileSync(
    join(folder, 'annotations.json'),
    JSON.stringify({ version: 1, articles: [article] }),
  );
  return folder;
}

describe('evaluate', () => {
  it('scores dates and statements, and says what nobody marked', async () => {
    const folder = folderWith({
      dates: [
        { ...at('Monday'), edtf: '2031-05-12' },
        { ...at('1931'), edtf: '1932' },
      ],
      statements: [{ ...at('It is not safe'), statement: 'safe' }],
    });
    const { said, code } = await runWords(['evaluate', folder]);
    expect(said).toContain('dated phrases: recall 100.0 %, precision 100.0 %, F1 1.00');
    expect(said).toContain('EDTF equal 50.0 % of those found');
    expect(said).toContain('1931 for 1932');
    expect(said).toContain('bounds exact 0.0 %');
    expect(said).toContain('furniture: not measured');
    expect(said).toContain('events: not measured');
    expect(code).toBe(0);
  });

  it('counts what is found and not marked against precision, and what is missed against recall', async () => {
    const folder = folderWith({
      dates: [
        { ...at('Monday'), edtf: '2031-05-12' },
        { ...at('closed\n'), edtf: '2031' },
      ],
    });
    const { said } = await runWords(['evaluate', folder]);
    expect(said).toContain('dated phrases: recall 50.0 %, precision 50.0 %');
  });

  it('says if a text is not the one that was marked', async () => {
    const { said } = await runWords(['evaluate', folderWith({ dates: [] }, 'x')]);
    expect(said).toContain('bridge.txt has changed since it was marked');
  });

  it('names the place of a fault in the marks', async () => {
    const folder = folderWith({ dates: [{ start: 1 }] });
    const { said, code } = await runWords(['evaluate', folder]);
    expect(said).toMatch(/annotations\.json: articles\.0\.dates\.0\.end/u);
    expect(code).toBe(1);
  });
});

const articles = process.env['SOURCELINE_ARTICLES'];
const real = fileURLToPath(new URL('../../../data/kutcher-kunis-letters', import.meta.url));
const score = v.object({ precision: v.number(), recall: v.number() });
const measured = v.object({
  dates: v.object({ ...score.entries, edtfEqual: v.number() }),
  statements: v.object({ ...score.entries, boundsExact: v.number() }),
  shared: score,
  furniture: score,
});

/** Skipped where the variable SOURCELINE_ARTICLES names no folder of the articles, which are not in git. */
describe.skipIf(!articles)('the draft of the five articles (SOURCELINE_ARTICLES)', () => {
  it('is as good as docs/found-in-articles.md says', async () => {
    const { said } = await runWords(['evaluate', real, '--json', '--articles', articles ?? '']);
    const { dates, statements, shared, furniture } = v.parse(measured, JSON.parse(said));
    expect(dates.recall).toBeGreaterThanOrEqual(0.95);
    expect(dates.precision).toBeGreaterThanOrEqual(0.8);
    expect(dates.edtfEqual).toBeGreaterThanOrEqual(0.9);
    expect(statements.recall).toBeGreaterThanOrEqual(0.98);
    expect(statements.boundsExact).toBeGreaterThanOrEqual(0.95);
    expect(shared.recall).toBe(1);
    expect(furniture.recall).toBeGreaterThanOrEqual(0.95);
    expect(furniture.precision).toBe(1);
  });
});

it('scores the worked example, which was marked by hand', async () => {
  const { code, said } = await runWords(['evaluate', 'docs/examples/canal-street-baths']);
  expect(code).toBe(0);
  expect(said).not.toContain('not measured');
  expect(said).not.toContain('has changed since it was marked');
  expect(said).toMatch(/^furniture: recall 100\.0 %, precision 100\.0 %/mu);
  const recall = /^events: recall ([\d.]+) %/mu.exec(said)?.[1];
  expect(Number(recall)).toBeGreaterThan(50);
});
