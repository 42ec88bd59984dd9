import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';
import { event, gateFolder, head } from './testing/gateFolder.ts';

const { build, folder } = gateFolder();

describe('build', () => {
  test('finds the words, the bounds, the ids and the account’s date', async () => {
    const date = '    date: { edtf: 2023-05-14, stated: { post: "Sunday, 14 May" } }\n';
    expect(
      await build(event(`${date}    accounts: { post: the gate was opened }\n`)),
    ).toMatchObject({
      code: 0,
    });
    const story: unknown = JSON.parse(readFileSync(join(folder(), 'story.json'), 'utf8'));
    expect(story).toMatchObject({
      id: 'the-gate',
      events: [
        {
          id: 'it-opens',
          date: { earliest: '2023-05-14', evidence: [{ article: 'post', start: 62 }] },
          accounts: [
            {
              article: 'post',
              excerpts: [{ exact: 'the gate was opened', prefix: 'Sunday ', suffix: '.' }],
              date: { edtf: '2023-05-14', basis: 'stated' },
            },
          ],
        },
      ],
    });
    expect(await runWords(['check', folder()])).toMatchObject({ code: 0 });
  });

  test.each([
    [
      'Windows-1252',
      Buffer.from('A gate\n\n\x93Open\x94', 'latin1'),
      'is not UTF-8 in line 3; save it as',
    ],
    ['UTF-16', Buffer.from('\ufeffA gate', 'utf16le'), 'is UTF-16, not UTF-8; save it as'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
      'is not text but binary data; save the article',
    ],
    [
      'words with zeros between',
      Buffer.from('A gate\0\0opens'),
      'is not text but binary data; save the',
    ],
    ['empty', '', 'is empty; put the text of the article in it'],
  ])('says what would be right for a text that is %s', async (_, bytes, message) => {
    writeFileSync(join(folder(), 'articles', 'post.txt'), bytes);
    const { code, said } = await build('events: []\n');
    expect(code).toBe(1);
    expect(said).toContainEqual(
      expect.stringContaining(`story.yaml:5:7: $.articles[0].file: articles/post.txt ${message}`),
    );
    expect(readdirSync(folder())).not.toContain('story.json');
  });

  test('reports an invalid date where it is written, not where it is taken over', async () => {
    const date = '    date: { edtf: 2023-14-05, stated: { post: "Sunday, 14 May" } }\n';
    const { said } = await build(event(`${date}    accounts: { post: the gate was opened }\n`));
    expect(said).toEqual([
      'story.yaml:9:13: $.events[0].date.edtf: month 14 does not exist; write 2023-05-14 if 14 is the day',
      expect.stringContaining('1 error'),
    ]);
  });

  test('an account has a date that was computed only from its article’s words', async () => {
    const date =
      '    date: { edtf: 2023-05-14, computed: { post: On Sunday }, explanation: So. }\n';
    const accounts = '    accounts: { post: On Sunday the gate was opened, radio: It opened }\n';
    writeFileSync(join(folder(), 'articles', 'radio.txt'), 'Radio\n\nIt opened that day.\n');
    const radio = '  - { file: radio.txt, headline: Radio, datePublished: 2023-05-15 }\n';
    expect(await build(radio + event(date + accounts))).toMatchObject({ code: 0 });
    const story: unknown = JSON.parse(readFileSync(join(folder(), 'story.json'), 'utf8'));
    const computed = { edtf: '2023-05-14', basis: 'computed', explanation: 'So.' };
    expect(story).toMatchObject({
      events: [{ accounts: [{ article: 'post', date: computed }, { article: 'radio' }] }],
    });
    expect(story).not.toHaveProperty('events.0.accounts.1.date');
    expect(await runWords(['check', folder()])).not.toMatchObject({
      said: expect.stringContaining('account-dates'),
    });
  });

  test('reports everything at once, with line, column and the nearest choice', async () => {
    const rest =
      '    date: 2023-05-14\n    persons: []\n    importence: 1\n    accounts: { post: [7, { text: a, nht: 2 }] }\n';
    const { code, said } = await build(event(rest));
    expect(code).toBe(1);
    expect(said.slice(0, 3)).toEqual([
      'story.yaml:10:5: $.events[0].persons: unknown field "persons"; did you mean "people"?',
      'story.yaml:11:5: $.events[0].importence: unknown field "importence"; did you mean "importance"?',
      'story.yaml:12:38: $.events[0].accounts.post[1].nht: unknown field "nht"; did you mean "nth"?',
    ]);
    expect(readdirSync(folder())).toEqual(['articles', 'story.yaml']);
  });

  test.each([
    [
      'words that stand twice',
      'post: Sunday',
      /"post" has these words twice; say which are meant: .*nth/,
    ],
    ['words that stand nowhere', 'post: the gate was shut', /are not in "post"; copy them/],
    [
      'an article that is not there',
      'pots: Sunday',
      /"pots" is not in articles; did you mean "post"\?/,
    ],
  ])('asks about %s', async (_, account, message) => {
    const { code, said } = await build(
      event(`    date: 2023-05-14\n    accounts: { ${account} }\n`),
    );
    expect(code).toBe(1);
    expect(said[0]).toMatch(/^story\.yaml:10:\d+: /);
    expect(said[0]).toMatch(message);
  });

  test('takes the first place where an article’s date or an outlet’s name occurs', async () => {
    writeFileSync(
      join(folder(), 'articles', 'post.txt'),
      'Evening Post\n\nMay 2023 in the Evening Post: May 2023.\n',
    );
    const form = head
      .replace('datePublished: 2023-05-15', 'datePublished: { edtf: 2023-05, stated: May 2023 }')
      .replace(
        'articles:',
        'outlets: [{ name: Evening Post, evidence: { post: Evening Post } }]\narticles:',
      )
      .replace('The gate opens,', 'Evening Post,');
    writeFileSync(join(folder(), 'story.yaml'), `${form}events: []\n`);
    expect(await runWords(['build', folder()])).toMatchObject({ code: 0 });
    const story: unknown = JSON.parse(readFileSync(join(folder(), 'story.json'), 'utf8'));
    expect(story).toMatchObject({
      outlets: [{ evidence: [{ start: 0 }] }],
      articles: [{ datePublished: { evidence: [{ start: 14 }] } }],
    });
  });

  test('says which text is meant where a saved page is named', async () => {
    writeFileSync(join(folder(), 'articles', 'page.html'), '<p>The gate</p>');
    writeFileSync(
      join(folder(), 'story.yaml'),
      `${head.replace('post.txt', 'page.html')}events: []\n`,
    );
    const { said } = await runWords(['build', folder()]);
    expect(said).toMatch(
      /articles\[0\]\.file: "page\.html" is a saved page, .*; write page\.txt$/mu,
    );
  });

  test('names the pieces of words with Markdown between them', async () => {
    writeFileSync(
      join(folder(), 'articles', 'news.md'),
      'News\n\nThe [gate](https://gate.example) **was** open.\n',
    );
    const more = '  - { file: news.md, headline: News, datePublished: 2023-05-15 }\n';
    const { said } = await build(
      more + event('    date: 2023-05-14\n    accounts: { news: The gate was open. }\n'),
    );
    expect(said[0]).toContain('[ "The", "gate", "was", "open." ]');
  });

  test.each([
    ['a cycle', 'x-a: &a [ *a ]\n', /story\.yaml:6:\d+: contains itself/],
    [
      'aliases in their tens of thousands',
      `x-a: &a b\nx-b: [${'*a, '.repeat(40_000)}]\n`,
      /repeats \(\*\) more than 1000 times/,
    ],
    ['a repeated name', 'title: Again\n', /story\.yaml:6:1: this name is used twice/],
    ['a tag of its own', 'x-a: !odd b\n', /story\.yaml:6:6: has a tag/],
    [
      'aliases of aliases',
      'x-a: &a [1]\nx-b: &b [*a, *a]\nx-c: [*b, *b]\n',
      /repeats others; write it out/,
    ],
    ['a tab', 'events:\n\t- a\n', /story\.yaml:7:\d+: is indented by a tab|story\.yaml:7/],
    ['a second document', 'events: []\n---\na: b\n', /story\.yaml:\d+:\d+: .*three hyphens/],
    [
      'more levels than a story has',
      `x-a: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
      /story\.yaml:6:\d+: is nested too deeply/,
    ],
    [
      'a million levels',
      `x-a: ${'['.repeat(1e6)}${']'.repeat(1e6)}\n`,
      /6:6: is nested too deeply/,
    ],
    ['a million fields in fields', `x-a: ${'{a: '.repeat(1e6)}\n`, /6:6: is nested too deeply/],
    [
      'a list in the place of fields',
      'events:\n  - []\n',
      /events\[0\]: expected fields.* a list$/m,
    ],
    [
      'a text in the place of fields',
      'events:\n  - Ho\n',
      /events\[0\]: expected the fields "title".* a text$/m,
    ],
    [
      'a word in the place of a list',
      'events:\n  - { title: It, summary: So, date: 2023, people: tom }\n',
      /people: expected a list, found "tom"; write \[ "tom" \]$/m,
    ],
    [
      'words of an event whose article is not named',
      'events:\n  - { title: It, summary: So, date: { edtf: 2023-05-14, stated: "Sunday, 14 May" }, accounts: {} }\n',
      /say in which article these words stand: \{ post: Sunday, 14 May \}/,
    ],
    ['a colon in a text', 'x-a: b: c\n', /story\.yaml:6:\d+: .*quotation marks/],
  ])('refuses %s', async (_, more, message) => {
    const { code, said } = await build(more);
    expect(code).toBe(1);
    expect(said.join('\n')).toMatch(message);
  });

  test('clears what a killed run left, and leaves a built story alone', async () => {
    writeFileSync(join(folder(), 'story.json.999999999.tmp'), 'half');
    await build('events: []\n');
    expect(readdirSync(folder())).toEqual(['articles', 'story.json', 'story.yaml']);
    expect((await build('events: []\n')).said).toEqual(['story.json: is up to date']);
  });

  test('check reports a story that was not built again, with its lines', async () => {
    await build(event('    date: 2023-05-14\n    accounts: { post: the gate was opened }\n'));
    const wrong = event('    date: 2023-05-14\n    accounts: { post: On Sunday }\n');
    writeFileSync(join(folder(), 'story.yaml'), `${head}${wrong}`);
    const { code, said } = await runWords(['check', folder()]);
    expect(code).toBe(1);
    expect(said).toContain('build it again');
  });
});

test('for a form that cannot be built, check reports only what is wrong with it', async () => {
  writeFileSync(join(folder(), 'story.yaml'), '- a list\n');
  const { code, said } = await runWords(['check', folder()]);
  expect(code).toBe(1);
  expect(said.replaceAll(`${folder()}/`, '').split('\n')).toEqual([
    expect.stringMatching(/^story\.yaml:1:\d+: expected fields, .* found a list \[form\]$/),
    'story.json: 1 error',
  ]);
});
