import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';
import { parseYaml } from './read/parseYaml.ts';
import { event, gateFolder, head } from './testing/gateFolder.ts';

const { build, folder } = gateFolder();
const accounts = '    accounts: { post: the gate was opened }\n';
const date = '    date: 2023-05-14\n';

/** [what is wrong, the fields of an event or of the story, what is said]; written before it was run. */
test.each([
  ['an importance in words', `${date}    importance: high\n${accounts}`, /; write 1 or 2 or 3$/],
  ['a tag for a list', `${date}    tags: gate\n${accounts}`, /; write \[ "gate" \]$/],
  ['tags with commas', `${date}    tags: gate, lock\n${accounts}`, /write \[ "gate", "lock" \]$/],
  ['a month with a dot', `    date: { edtf: 5.2023 }\n${accounts}`, /; write "2023-05"$/],
  [
    'a time after a space',
    `    date: { edtf: 2023-05-14 06:12 }\n${accounts}`,
    /write "2023-05-14T06:12"/,
  ],
  ['a capital in an id', `    id: Gate\n${date}${accounts}`, /; write "gate"$/],
  ['a space in an id', `    id: the gate\n${date}${accounts}`, /; write "the-gate"$/],
  ['a person’s name', `${date}    people: [Ada Birch]\n${accounts}`, /; write "ada-birch"$/],
  [
    'an article that is not there',
    `${date}    accounts:\n      - { article: nowhere, excerpts: [The gate] }\n`,
    /\$\.events\[0\]\.accounts\[0\]: "nowhere" is not in articles; write "post", or remove it$/,
  ],
  [
    'a name in place of a list',
    `${date}    people: Ada Birch\n${accounts}`,
    /; write \[ "ada-birch" \]$/,
  ],
  [
    'no date',
    `    date:\n${accounts}`,
    /; write the date, or move an event without one to "undated"$/,
  ],
  [
    'a date in words for none',
    `    date: { edtf: "" }\n${accounts}`,
    /; write the date, or move an event without one to "undated"$/,
  ],
  [
    'a day and a month in either order',
    `    date: { edtf: 05/06/2023 }\n${accounts}`,
    /: "05\/06\/2023" may be either of two days; write "2023-06-05" or "2023-05-06"$/,
  ],
  [
    'a false',
    `${date}    accounts: { post: { excerpts: The gate, announced: false } }\n`,
    /announced: false is not allowed; remove the field$/,
  ],
  [
    'a yes',
    `${date}    accounts: { post: { excerpts: The gate, announced: yes } }\n`,
    /announced: "yes" is not allowed; write true, or remove the field$/,
  ],
  [
    'a title in place of an id',
    `    id: opening\n${date}${accounts}  - { title: B, date: 2023-05-15, accounts: [], after: [It opens] }\n`,
    /events\[1\]\.after\[0\]: "It opens" is not a slug: .*; write "opening"$/,
  ],
  [
    'the basis of story.json',
    `    date: { edtf: 2023-05-14, basis: stated }\n${accounts}`,
    /"basis"; write the words under how they show the date, such as "stated: \{ post: on Sunday \}"$/,
  ],
  [
    'a kind of extent',
    `    date: { edtf: 2023-05, extent: spans }\n${accounts}`,
    /is not allowed; write "span"/,
  ],
])('build suggests what is probably meant by %s, in one line', async (_, fields, message) => {
  const { code, said } = await build(event(fields));
  expect(code).toBe(1);
  expect(said.slice(0, -1)).toEqual([expect.stringMatching(message)]);
  expect(said[0]).toMatch(/^story\.yaml:\d+:\d+: \$\.events\[[01]\]/);
});

test.each([
  ['a zone by its city', 'timeZone: London\n', /write "Europe\/London", or another/],
  [
    'fields in place of a list',
    'outlets:\n  post: { name: Post }\n',
    /found fields; begin each entry with a hyphen$/,
  ],
  [
    'a text in place of fields',
    'people:\n  - Ada Birch\n',
    /expected the fields "name", "role", each .* found a text$/,
  ],
  ['nothing where a text is needed', 'people:\n  - name:\n', /this is empty; write something$/],
  [
    'withheld words',
    'withheld:\n  - { article: post, after: the, before: was, words: gate, reason: privacy }\n',
    /"words"; write "after" and "before" with a few words on either side of it, and never its own$/,
  ],
  [
    'no day of publication',
    '  - { id: wire, headline: W, datePublished: null }\n',
    /; if nobody knows the day, write what bounds it: "2023-05-15\/\.\." is that day or later/,
  ],
  [
    'a day of publication left out',
    '  - { id: wire, headline: W }\n',
    /"datePublished" is missing; write it; if nobody knows the day, write what bounds it: /,
  ],
  [
    'an address of another kind',
    '  - { id: wire, headline: W, datePublished: 2023-05-15, url: ftp://a.org }\n',
    /; correct it, or remove the field$/,
  ],
  [
    'a speaker left out, of a story with a person,',
    'people: [{ name: Ada Birch, role: keeper }]\nquotations:\n  - { versions: { post: the gate was opened } }\n',
    /quotations\[0\]: "speaker" is missing; write "ada-birch"$/,
  ],
  [
    'a kind left out',
    'differences:\n  - { summary: Two words., events: [], evidence: { post: the gate } }\n',
    /differences\[0\]: "kind" is missing; write "conflict" or "dispute" or /,
  ],
  ['a share in percent', 'proseLimit: 40%\n', /; write 0\.4$/],
  ['a share in words', 'proseLimit: half\n', /; write a number from 0 to 1, such as 0\.4$/],
  ['a share of a hundred', 'proseLimit: 40\n', /; write 0\.4$/],
])('build suggests what is probably meant by %s of the story', async (_, fields, message) => {
  const { code, said } = await build(fields + event(`${date}${accounts}`));
  expect(code).toBe(1);
  expect(said[0]).toMatch(message);
});

test('a nonexistent language is reported once, and not where a date lacks an explanation', async () => {
  const form = `${head.replace('language: en', 'language: english')}${event(`${date}${accounts}`)}`;
  writeFileSync(join(folder(), 'story.yaml'), form);
  const { said } = await runWords(['build', folder()]);
  expect(said.match(/^.*: \$.*$/gmu)).toEqual([
    expect.stringMatching(/story\.yaml:3:1: \$\.language: .*; write "en"$/),
  ]);
});

/** What is said of a file, with its places in UTF-16 units. */
function faultsIn(text: string) {
  const parsed = parseYaml(text);
  return parsed.ok ? [] : parsed.faults.map(({ at, message }) => `${at}: ${message}`);
}

test('only the cause of a YAML error is reported, not its consequences', () => {
  expect(faultsIn('a:\n  - b: c\n\td: e: f\n    g: h\n')).toEqual([
    expect.stringMatching(/^12: is indented by a tab/),
  ]);
  expect(faultsIn('a:\n  - b: c\n   d: e\n    f: g\n    h: [i]\n')).toEqual([
    expect.stringMatching(/^12: is not indented like its neighbours/),
  ]);
  expect(faultsIn('a:\n  - b: [c\n    d: e\n    f: g\n')).toEqual([
    expect.stringMatching(/in brackets .* have no end; close them/),
  ]);
});

test('of a colon without a space, and of quotation marks within quotation marks, the cause is told', () => {
  for (const line of ['  - title:It opens', '  - id:a']) {
    expect(faultsIn(`events:\n${line}\n    summary: It does.\n`)).toEqual([
      expect.stringMatching(/^\d+: has no space after its colon; write one$/),
    ]);
  }
  for (const text of ['"The "old" gate"', "'It's open'"]) {
    expect(faultsIn(`title: ${text}\nlanguage: en\n`)).toEqual([
      expect.stringMatching(
        /^\d+: the quotation marks before this end the text; put the whole text/,
      ),
    ]);
  }
});

test('white space that only looks like indentation is reported', () => {
  for (const rest of ['', 'd: "e"\nf: g\n', 'd: [ "e", "f" ]\n']) {
    expect(faultsIn(`a: 1\nb: "open\nc: 2\n${rest}`)[0]).toMatch(
      /^8: a text in quotation marks begins here/,
    );
  }
  expect(faultsIn('a:\n  b: c\n\u00a0\u00a0d: e\n  f: g\n')).toEqual([
    expect.stringMatching(/^10: is indented by spaces of another kind/),
  ]);
});

test('text that # cuts off is reported, and a comment is not', async () => {
  const fields = event(`${date}    importance: 1 # the first\n${accounts}`);
  const { code, said } = await build(fields.replace('It does.', 'The gate #4 opens.'));
  expect(code).toBe(0);
  expect(said.filter((line) => line.includes('comment'))).toEqual([
    expect.stringMatching(/^story\.yaml:\d+:\d+: warning: what follows # is a comment/),
  ]);
});

test('a file with a similar name is suggested', async () => {
  const { said } = await build(
    `  - { file: pst.txt, headline: B, datePublished: 2023-05-15 }\n${event(date + accounts)}`,
  );
  expect(said[0]).toMatch(/pst\.txt is not there; did you mean "post\.txt"\?; put the text there/);
});

test('an article that is made of a saved page is to be made', async () => {
  writeFileSync(join(folder(), 'articles', 'radio.html'), '<p>The gate opens.</p>');
  const { said } = await build(
    '  - { file: radio.txt, headline: Radio, datePublished: 2023-05-15 }\nevents: []\n',
  );
  expect(said.join('\n')).toMatch(
    /radio\.txt is not there; "npm run story -- draft DIR" makes it of "radio\.html"; put the text there/,
  );
});

test('errors in two places are both reported', () => {
  expect(faultsIn('a: b: c\nd: e\nf: g: h\n')).toEqual([
    expect.stringMatching(/^3: a text with a colon/),
    expect.stringMatching(/^16: a text with a colon/),
  ]);
});

test('a story without events is to have them, and not the id of one', async () => {
  const { said } = await build('people: [{ name: Ada Birch, role: keeper }]\n');
  expect(said[0]).toMatch(/"events" is missing; write it$/);
});
