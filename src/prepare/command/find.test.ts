import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find } from './find.ts';
import { runCommand } from './runCommand.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-'));
  writeFileSync(
    join(folder, 'bridge.txt'),
    '🌉 The bridge on Mill Street fell on Sunday, in May 2023.\n',
  );
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(find, words, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    environment: {},
  });
  return { code, said, complained };
}

const bridge = () => join(folder, 'bridge.txt');

describe('find dates', () => {
  test('prints a line for each phrase, with the line of the text', async () => {
    expect(await run('dates', bridge(), '--published', '2023-05-16')).toEqual({
      code: 0,
      said: ['line 1: Sunday: 2023-05-14, computed', 'line 1: May 2023: 2023-05, stated'],
      complained: [],
    });
  });

  test('prints a list with --json, and only what can be dated', async () => {
    const { said } = await run('dates', bridge(), '--json');
    expect(JSON.parse(said.join(''))).toEqual([
      { start: 47, end: 55, text: 'May 2023', edtf: '2023-05', basis: 'stated' },
    ]);
  });

  test('exits with 1 for a file that is not text', async () => {
    const { code, said } = await run('dates', join(folder, 'picture.txt'));
    expect(code).toBe(1);
    expect(said).toEqual([
      `${join(folder, 'picture.txt')}: is not text but binary data; save the article as plain text, Markdown or HTML`,
    ]);
  });

  test.each([
    [
      'a finder that there is not',
      ['bridges', 'a.txt'],
      'say what to find: dates, quotations, furniture',
    ],
    ['no file', ['dates'], 'name the text file to look through'],
    ['two files', ['dates', 'a', 'b'], 'find reads one file at a time, not b too'],
    ['a date that is none', ['dates', 'a', '--published', 'May'], '--published May is not a date'],
    ['a date without an end', ['dates', 'a', '--published', '2023/..'], '--published 2023/..'],
    [
      'a language that is none',
      ['dates', 'a', '--language', '!'],
      '--language ! is not a language tag',
    ],
  ])('exits with 2 for %s', async (_, words, complaint) => {
    const { code, complained } = await run(...words);
    expect({ code, first: complained[0] }).toEqual({
      code: 2,
      first: expect.stringContaining(complaint),
    });
  });
});

const page = () => join(folder, 'page.txt');

describe('find quotations and find furniture', () => {
  beforeAll(() => {
    writeFileSync(
      page(),
      '🌉 Bridge opens\n\nAdvertisement\n\n“It holds,” Dana Okafor said of the bridge on Mill Street. “For now.” Then she left.\n',
    );
  });

  test('print a list with --json, in code points', async () => {
    const quotations = await run('quotations', page(), '--json');
    expect(JSON.parse(quotations.said.join(''))).toEqual([
      {
        start: 32,
        end: 41,
        text: 'It holds,',
        speaker: 'Dana Okafor',
        statement: 1,
        kind: 'statement',
      },
      {
        start: 91,
        end: 99,
        text: 'For now.',
        speaker: 'Dana Okafor',
        statement: 1,
        kind: 'statement',
      },
    ]);
    const furniture = await run('furniture', page(), '--json');
    expect(JSON.parse(furniture.said.join(''))).toEqual([
      { start: 16, end: 29, text: 'Advertisement', why: 'advertisement' },
    ]);
  });

  test('of the text of a page, furniture contains the boxes that its front matter lists', async () => {
    const file = join(folder, 'boxes.txt');
    const box = 'Pack a lunch and come along.';
    writeFileSync(file, `---\nfurniture:\n  - ${box}\n---\n\nBridge opens\n\n${box}\n`);
    expect((await run('furniture', file)).said).toEqual([`line 8: ${box}: box`]);
  });

  test('print a line for each', async () => {
    expect((await run('quotations', page())).said[0]).toBe(
      'line 5: It holds,: Dana Okafor, statement 1',
    );
    expect((await run('furniture', page())).said).toEqual(['line 3: Advertisement: advertisement']);
  });

  test('guess the language from the words', async () => {
    const french = join(folder, 'pont.txt');
    const words =
      'Le pont de la rue du Moulin est ouvert.\n\n« Il tient », a déclaré Imogen Vale à la mairie.';
    writeFileSync(french, words);
    const { said } = await run('quotations', french);
    expect(said).toEqual(['line 3: Il tient: Imogen Vale, statement 1']);
  });

  test('look through the text that is made of a page, and say so', async () => {
    const words =
      'The bridge on Mill Street was opened again on Sunday, the mayor of the town said. ';
    const html = `<meta property="article:published_time" content="2023-05-16T09:00"><h1>Bridge opens</h1><article><p>${words.repeat(4)}</p><p>“It holds,” said Dana Okafor.</p></article>`;
    writeFileSync(join(folder, 'saved.html'), html);
    const { code, said, complained } = await run('quotations', join(folder, 'saved.html'));
    expect({ code, said }).toMatchObject({
      code: 0,
      said: [expect.stringContaining('It holds,: Dana Okafor')],
    });
    expect(complained).toEqual(['found in saved.txt, the text that is made of saved.html']);
    const dates = await run('dates', join(folder, 'saved.html'));
    expect(dates.said).toContainEqual(expect.stringContaining('Sunday: 2023-05-14, computed'));
  });
});

test('a date that does not exist is reported with its line, and is not among what is found', async () => {
  const file = join(folder, 'calendar.txt');
  writeFileSync(file, 'Bridge opens\n\nIt opened on 31 June 2031 and closed on 2 July 2031.\n');
  const warning = `${file}:3: warning: “31 June 2031” is a date that does not exist, so nothing is dated by it`;
  expect(await run('dates', file)).toEqual({
    code: 0,
    said: [warning, 'line 3: 2 July 2031: 2031-07-02, stated'],
    complained: [],
  });
  const { said, complained } = await run('dates', file, '--json');
  expect(JSON.parse(said.join('\n'))).toMatchObject([{ edtf: '2031-07-02' }]);
  expect(complained).toEqual([warning]);
});
