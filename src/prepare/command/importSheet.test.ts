import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codePointsOf } from '../text/codePoints.ts';
import { runWords } from '../testing/runWords.ts';
import { importFolder, storyIn } from './testing/importFolder.ts';

const { at, out, run, write } = importFolder();

const sheet = `date;title;summary;outlet;headline;url;published;excerpt;Mood
3 May 2024;Bridge closed;The bridge on Mill Street closed.;Harbour FM;Bridge shut;https://harbour.example/a;3 May 2024;“Nobody was hurt.”;grim
3 May 2024;Bridge closed;;Evening Post;;https://post.example/b;;;
about 1990;Bridge built;;;;;;;
;Bridge painted;;;;;;;
5 June 2030;Bridge to open;;;;;;;
`;

describe('the language of an imported sheet', () => {
  test.each([
    [
      'its sentences',
      'date;title;summary\n2024;Sperrung;Die Brücke wurde nach dem Unfall für den Verkehr gesperrt, und sie ist noch zu.',
      'de',
      'Aus der Tabelle words.csv.',
    ],
    [
      'the names of its columns',
      'Fecha;Título;Descripción\n2024;Puente cerrado;',
      'es',
      'De la tabla words.csv.',
    ],
  ])('is that of %s', async (_, sheet, language, description) => {
    const { said } = await run('sheet', write('words.csv', sheet), '--out', out());
    expect(said).toContain(`(${language}); if it is not, say so with --language`);
    expect(storyIn(out())).toMatchObject({ language, description });
  });

  test('is the one that is stated, whatever its words are', async () => {
    const sheet = 'Fecha;Título\n2024;Puente cerrado';
    const { said } = await run('sheet', write('a.csv', sheet), '--out', out(), '--language', 'ca');
    expect(said).not.toContain('--language');
    expect(storyIn(out())).toMatchObject({ language: 'ca' });
  });
});

test('cells that are all quoted are divided at semicolons', async () => {
  const sheet = '"Date";"Title"\n"2024";"Bridge closed"';
  const { said } = await run('sheet', write('a.csv', sheet), '--out', out());
  expect(said).toContain('cells are separated by semicolons');
  expect(storyIn(out()).events).toHaveLength(1);
});

describe('import sheet', () => {
  test('writes a story that passes check, and says what it could not carry over', async () => {
    const file = write('bridge.csv', sheet);
    expect(await run('sheet', file, '--out', out(), '--title', 'The bridge')).toEqual({
      code: 0,
      complained: '',
      said: [
        'bridge.csv: cells are separated by semicolons',
        'bridge.csv: “Mood” is not carried (row 2)',
        'bridge.csv: to carry a column of an unknown name, say what it holds: --replace --column tags=Mood, for example (--help lists the names)',
        'bridge.csv: an article without a headline is named by its address or outlet (row 3)',
        'bridge.csv: without a date it is listed as undated (row 5)',
        'mill-street/story.json: written, 3 events and 1 undated, 3 articles, 2 outlets',
      ].join('\n'),
    });
    const check = await runWords(['check', out(), '--require-articles']);
    expect(check.code).toBe(0);
    expect(check.said).toContain('story.json: all well');
    expect(check.said).not.toContain('warning');
    const built = await runWords(['build', out()]);
    expect(built).toMatchObject({ code: 0, said: expect.stringContaining('is up to date') });
  });

  test('makes the sheet an article whose text has its words, and events of entered dates', async () => {
    await run('sheet', write('bridge.csv', sheet), '--out', out(), '--author', 'A. Desk');
    const story = storyIn(out());
    const text = readFileSync(join(out(), 'articles/sheet.txt'), 'utf8');
    expect(story).toMatchObject({ id: 'mill-street', title: 'Bridge', language: 'en' });
    expect(story.articles[0]).toMatchObject({
      id: 'sheet',
      author: 'A. Desk',
      outlet: null,
      datePublished: { edtf: '../2026-11-28', basis: 'bounded' },
    });
    const [closed, built, open] = story.events;
    expect(closed).toMatchObject({
      id: 'bridge-closed',
      date: {
        edtf: '2024-05-03',
        basis: 'entered',
        explanation: 'The sheet has “3 May 2024” (row 2).',
        evidence: [],
      },
      accounts: [
        { article: 'sheet', excerpts: [{ exact: '“Nobody was hurt.”', prefix: 'Harbour FM: ' }] },
        { article: 'harbour-fm-bridge-shut', excerpts: [] },
        { article: 'evening-post-post-example-b', excerpts: [] },
      ],
    });
    const span = closed?.accounts[0]?.excerpts[0];
    expect(codePointsOf(text).slice(span?.start ?? 0, span?.end ?? 0)).toBe('“Nobody was hurt.”');
    expect(built?.date).toMatchObject({ edtf: '1990~', earliest: '1990-01-01' });
    expect(open?.accounts).toEqual([
      expect.objectContaining({ article: 'sheet', announced: true }),
    ]);
    expect(story.undated.map(({ id }) => id)).toEqual(['bridge-painted']);
    expect(story.articles[2]).toMatchObject({ headline: 'post.example/b', file: null });
    expect(readFileSync(join(out(), '.gitignore'), 'utf8')).toBe('articles/\n.draft/\n');
  });

  test('asks for a column by name, and remembers the answer', async () => {
    const file = write('bridge.csv', 'Kurz;Datum\nBridge closed;2024');
    const asked = await run('sheet', file, '--out', out());
    expect(asked).toMatchObject({
      code: 2,
      complained: expect.stringContaining(
        'which column is the title? “Kurz”; answer with --column title=NAME, such as --column title=Kurz',
      ),
    });
    expect(existsSync(out())).toBe(false);
    expect(await run('sheet', file, '--out', out(), '--column', 'title=Kurz')).toMatchObject({
      code: 0,
    });
    expect(JSON.parse(readFileSync(join(out(), 'import.json'), 'utf8'))).toEqual({
      columns: { title: 'Kurz' },
    });
    expect(await run('sheet', file, '--out', out(), '--replace')).toMatchObject({ code: 0 });
  });

  test('asks how days are meant, with the rows, and remembers the answer', async () => {
    const file = write('bridge.csv', 'title,date\nBridge closed,03/05/2024');
    expect(await run('sheet', file, '--out', out())).toMatchObject({
      code: 2,
      complained: expect.stringContaining(
        'column date: does the day come first or the month in row 2 (03/05/2024)? answer with --dates day-first or --dates month-first',
      ),
    });
    expect(await run('sheet', file, '--out', out(), '--dates', 'day-first')).toMatchObject({
      code: 0,
    });
    expect(await run('sheet', file, '--out', out(), '--replace')).toMatchObject({ code: 0 });
    expect(storyIn(out()).events[0]?.date.edtf).toBe('2024-05-03');
  });

  test('writes nothing if a row is wrong, and reports every fault', async () => {
    const file = write('bridge.csv', 'title,date,url\nBridge closed,soon,\n,2024,\na,2024,there');
    expect(await run('sheet', file, '--out', out())).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /^bridge.csv: row 2: date: .*\nbridge.csv: row 3: has no title.*\nbridge.csv: row 4: url .*$/,
      ),
    });
    expect(readdirSync(at())).toEqual(['bridge.csv']);
  });

  test('leaves an existing story alone, and keeps a copy of one that it is told to replace', async () => {
    const file = write('bridge.csv', sheet);
    await run('sheet', file, '--out', out());
    writeFileSync(join(out(), 'story.json'), 'edited by hand');
    writeFileSync(join(out(), 'notes.txt'), 'mine');
    expect(await run('sheet', file, '--out', out())).toMatchObject({
      code: 2,
      complained: expect.stringContaining(
        'mill-street has a story.json and a story.yaml already; name another folder, or replace it with --replace',
      ),
    });
    expect(readFileSync(join(out(), 'story.json'), 'utf8')).toBe('edited by hand');
    const replaced = await run('sheet', file, '--out', out(), '--replace');
    expect(replaced.said).toContain('mill-street/.draft/replaced/story.json: kept from before');
    expect(readFileSync(join(out(), '.draft/replaced/story.json'), 'utf8')).toBe('edited by hand');
    expect(readFileSync(join(out(), 'notes.txt'), 'utf8')).toBe('mine');
    expect(storyIn(out()).events).toHaveLength(3);
  });

  test('gives the same bytes for the same sheet on the same day', async () => {
    const file = write('bridge.csv', sheet);
    await run('sheet', file, '--out', out());
    mkdirSync(at('again'));
    await run('sheet', file, '--out', at('again', 'mill-street'));
    for (const name of ['story.json', 'articles/sheet.txt']) {
      expect(readFileSync(join(out(), name))).toEqual(
        readFileSync(at('again', 'mill-street', name)),
      );
    }
  });

  test.each([
    ['nothing to import', ['--out', 'a'], 'say what to import'],
    ['no file', ['sheet', '--out', 'a'], 'name one file'],
    ['no folder', ['sheet', 'a.csv'], '--out DIR is missing'],
    ['a folder of a wrong name', ['sheet', 'a.csv', '--out', 'Mill Street'], 'lower-case letters'],
    [
      'a column that there is not',
      ['sheet', 'a.csv', '--out', 'a', '--column', 'mood=x'],
      '--column is “mood=x”',
    ],
    [
      'an order that is none',
      ['sheet', 'a.csv', '--out', 'a', '--dates', 'dmy'],
      'day-first or month-first',
    ],
    [
      'a zone that is none',
      ['sheet', 'a.csv', '--out', 'a', '--time-zone', 'Here'],
      'Europe/London',
    ],
    ['a language that is none', ['sheet', 'a.csv', '--out', 'a', '--language', '?'], 'en-GB or de'],
  ])('exits with 2 for %s', async (_, words, complaint) => {
    const { code, complained } = await run(...words);
    expect({ code, complained }).toEqual({
      code: 2,
      complained: expect.stringContaining(complaint),
    });
  });

  test.each([
    ['that is empty', '', 'is empty'],
    ['of zeros', new Uint8Array(100), 'is not text'],
    ['of the old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'old .xls format'],
    [
      'that is an archive of something else',
      new TextEncoder().encode('PK\u0003\u0004nothing'),
      'is not an .xlsx workbook',
    ],
  ])('exits with 1 for a file %s', async (_, content, why) => {
    const { code, said } = await run('sheet', write('a.csv', content), '--out', out());
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(why) });
    expect(existsSync(out())).toBe(false);
  });

  test('refers a sheet of TimelineJS to its own import', async () => {
    const file = write('a.csv', 'Year,Headline\n2024,Bridge closed');
    expect(await run('sheet', file, '--out', out())).toMatchObject({
      code: 1,
      said: expect.stringContaining('import it with “import timelinejs”'),
    });
  });

  test('exits with 1 for a file that does not exist', async () => {
    expect(await run('sheet', at('a.csv'), '--out', out())).toMatchObject({
      code: 1,
      said: 'a.csv: does not exist; check its name',
    });
  });
});
