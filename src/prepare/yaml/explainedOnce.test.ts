import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'the-bridge');
  mkdirSync(join(folder, 'articles'), { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const published = '{ edtf: "2031-04-03", explanation: Fyrsta lína. }';
const head = `title: Brúin
description: Um brúna.
language: is
articles:
  - { file: asa.txt, headline: Brúnni lokað, datePublished: ${published} }
  - { file: yoru.txt, headline: Brúin opnuð, datePublished: ${published} }
`;

/** What `build` writes, in a language in which the program has no words of its own. */
async function built(events: string) {
  for (const [name, line] of [
    ['asa', 'Brúnni lokað'],
    ['yoru', 'Brúin opnuð'],
  ]) {
    writeFileSync(
      join(folder, 'articles', `${name}.txt`),
      `${line}\n\nÞann 2. apríl var brúnni lokað。\n`,
    );
  }
  writeFileSync(join(folder, 'story.yaml'), head + events);
  const { code, said } = await runWords(['build', folder]);
  expect(said).not.toContain('no words of its own');
  expect(code).toBe(0);
  return JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')).events[0];
}

/** An account with a date of its own. */
const account = (edtf: string, explanation: string) =>
  `{ excerpts: var brúnni lokað, date: { edtf: "${edtf}", stated: 2. apríl, explanation: ${explanation} } }`;

test('a date that an account takes from its event is explained by the event’s words', async () => {
  const { accounts } = await built(`events:
  - id: closing
    title: Brúnni lokað
    summary: Brúnni er lokað.
    date: { edtf: "2031-04-02", stated: { asa: 2. apríl }, explanation: Dagurinn er nefndur. }
    accounts: { asa: var brúnni lokað, yoru: var brúnni lokað }
`);
  expect(accounts[0].date.explanation).toBe('Dagurinn er nefndur.');
});

test('and one that an event takes from its accounts by theirs', async () => {
  const { date } = await built(`events:
  - id: closing
    title: Brúnni lokað
    summary: Brúnni er lokað.
    accounts:
      asa: ${account('2031-04-02', 'Annar.')}
      yoru: ${account('2031-04-01/2031-04-02', 'Fyrsti eða annar.')}
`);
  expect(date.explanation).toMatch(/Annar./);
});

test('an event whose date nobody explains asks for that once', async () => {
  writeFileSync(
    join(folder, 'articles', 'asa.txt'),
    'Brúnni lokað\n\nÞann 2. apríl var brúnni lokað。\n',
  );
  writeFileSync(join(folder, 'articles', 'yoru.txt'), 'Brúin opnuð\n');
  writeFileSync(
    join(folder, 'story.yaml'),
    `${head}events:
  - id: closing
    title: Brúnni lokað
    summary: Brúnni er lokað.
    date: { edtf: "2031-04-02", stated: { asa: 2. apríl } }
    accounts: { asa: var brúnni lokað }
`,
  );
  const { code, said } = await runWords(['build', folder]);
  expect(code).toBe(1);
  expect(said.match(/no words of its own/gu)).toHaveLength(1);
});
