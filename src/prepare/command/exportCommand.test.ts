import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';

const millStreet = fileURLToPath(new URL('../../../e2e/stories/mill-street', import.meta.url));

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('export', () => {
  test('prints a sheet with a row per event and source, and says on standard error what is left out', async () => {
    const { code, said, complained } = await runWords(['export', millStreet, '--format', 'csv']);
    expect(code).toBe(0);
    const [header, first] = said.split('\n');
    expect(header).toBe(
      '\uFEFFevent id,date,end,title,summary,importance,people,tags,outlet,headline,url,published,excerpt,standing,after,time zone',
    );
    expect(first).toMatch(/^[a-z-]+,/);
    expect(complained.split('\n')).toEqual([
      expect.stringMatching(/mill-street: quotations are left out \(14 times, first /),
      expect.stringMatching(/mill-street: differences are left out \(12 times, first /),
    ]);
  });

  test('writes TimelineJS’s JSON to a file, and nothing else', async () => {
    const out = join(parent, 'timeline.json');
    const { code, said } = await runWords([
      'export',
      millStreet,
      '--format',
      'timelinejs',
      '--out',
      out,
    ]);
    expect({ code, said }).toEqual({ code: 0, said: `${out}: written` });
    const timeline: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect(timeline).toMatchObject({
      scale: 'human',
      title: { text: { headline: 'The bridge on Mill Street' } },
      events: expect.arrayContaining([
        expect.objectContaining({ start_date: { year: expect.any(Number) } }),
      ]),
    });
  });

  test('prints linked data', async () => {
    const { said } = await runWords(['export', millStreet, '--format', 'jsonld']);
    expect(JSON.parse(said)).toMatchObject({
      '@context': 'https://schema.org',
      headline: 'The bridge on Mill Street',
    });
  });

  test('can be imported again from an exported sheet', async () => {
    const [file, out] = [join(parent, 'a.csv'), join(parent, 'again')];
    await runWords(['export', millStreet, '--format', 'csv', '--out', file]);
    expect(await runWords(['import', 'sheet', file, '--out', out])).toMatchObject({
      code: 0,
      said: expect.stringContaining('14 events and 1 undated, 6 articles'),
    });
    expect(await runWords(['check', out])).toMatchObject({ code: 0 });
  });

  test.each([
    ['no folder', ['--format', 'csv'], 'name the folder'],
    ['no form', [millStreet], '--format csv|timelinejs|jsonld is missing'],
    ['a form that there is not', [millStreet, '--format', 'pdf'], '--format is “pdf”'],
  ])('exits with 2 for %s', async (_, words, complaint) => {
    const { code, complained } = await runWords(['export', ...words]);
    expect({ code, complained }).toEqual({
      code: 2,
      complained: expect.stringContaining(complaint),
    });
  });

  test('exports nothing of a story that check refuses', async () => {
    const folder = join(parent, 'mill-street');
    cpSync(millStreet, folder, { recursive: true });
    const file = join(folder, 'story.json');
    rmSync(join(folder, 'story.yaml'));
    const out = join(parent, 'a.csv');
    const words = ['export', folder, '--format', 'csv', '--out', out];
    expect(await runWords(words)).toMatchObject({ code: 0 });
    rmSync(out);
    const story = readFileSync(file, 'utf8');
    // The text is at hand, and does not have these words there.
    writeFileSync(file, story.replace('"exact": "Rebuilt', '"exact": "Built'));
    expect(await runWords(words)).toMatchObject({
      code: 1,
      said: expect.stringContaining('[exact-text]'),
    });
    expect(existsSync(out)).toBe(false);
  });

  test('exits with 1 for a folder without a story', async () => {
    expect(await runWords(['export', parent, '--format', 'csv'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('story.json: is not there; a story’s folder has'),
    });
  });
});
