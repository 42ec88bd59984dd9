import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';
import { event, gateFolder, head } from './testing/gateFolder.ts';

const { folder } = gateFolder();
const usual = head + event('    date: 2023-05-14\n    accounts: { post: the gate was opened }\n');

async function built(text: string) {
  writeFileSync(join(folder(), 'story.yaml'), text);
  const { code, said } = await runWords(['build', folder()]);
  return { code, said: said.replaceAll(`${folder()}/`, '').split('\n')[0] };
}
const storyFile = () => readFileSync(join(folder(), 'story.json'), 'utf8');

test.each([
  ['lines that end in CR and LF', usual.replaceAll('\n', '\r\n')],
  ['lines that end in CR alone', usual.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${usual}`],
  ['marks of a document', `---\n${usual}...\n`],
  [
    'an anchor and an alias',
    usual.replace('The gate', '&t The gate').replace('The gate opens', '"The gate opens"'),
  ],
])('%s give the same story', async (_, text) => {
  await built(usual);
  const story = storyFile();
  rmSync(join(folder(), 'story.json'));
  expect(await built(text)).toEqual({ code: 0, said: 'story.json: written' });
  expect(storyFile()).toBe(story);
});

test.each(['yes', '07:30', '0o17', '1e3', '2023-05-14', '~a', '12'])(
  'a title “%s” is that text',
  async (title) => {
    expect(await built(usual.replace('It opens', title))).toMatchObject({ code: 0 });
    expect(JSON.parse(storyFile()).events[0].title).toBe(title);
  },
);

test.each([
  [
    'a tab',
    usual.replace('    summary', '\tsummary'),
    /^story\.yaml:8:1: is indented by a tab; use spaces$/,
  ],
  ['a name twice', `${usual}language: fr\n`, /this name is used twice in the same place/],
  ['a second document', `${usual}---\ntitle: b\n`, /begins another document; a story is one/],
  ['text after the end', `${usual}...\nx: 1\n`, /hyphens or dots begins another document/],
  [
    'a merge key',
    usual.replace('summary: It does.', '<<: { summary: It does. }'),
    /has << of YAML 1\.1, .*write the fields out$/,
  ],
  [
    'a date as YAML prints it',
    usual.replace('2023-05-14', '2023-05-14 10:00'),
    /EDTF has no spaces; write "2023-05-14T10:00"$/,
  ],
  ['a time alone', usual.replace('2023-05-14', '07:30'), /a time of day follows its whole date/],
  ['i-klingon', usual.replace('language: en', 'language: i-klingon'), /; write "tlh"$/],
  ['zh-cmn-Hans', usual.replace('language: en', 'language: zh-cmn-Hans'), /; write "cmn-Hans"$/],
  ['sgn-BE-FR', usual.replace('language: en', 'language: sgn-BE-FR'), /; write "sfb"$/],
])('%s is refused in a line that helps', async (_, text, message) => {
  const { code, said } = await built(text);
  expect(code).toBe(1);
  expect(said).toMatch(message);
});
