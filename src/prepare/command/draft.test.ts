import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFormText } from '../yaml/read/readForm.ts';
import { runWords } from '../testing/runWords.ts';
import { first, second, files, folderOf, draftOf } from './testing/draftFolders.ts';

describe('draft', () => {
  it('proposes in the form of story.yaml, and the form accepts it', async () => {
    const folder = folderOf(files);
    const { code, said } = await runWords(['draft', folder]);
    expect(said).toContain('3 articles');
    expect(code).toBe(0);
    expect(readFormText('draft.yaml', draftOf(folder)).problems).toEqual([]);
    expect(existsSync(join(folder, 'story.yaml'))).toBe(false);
  });

  it('makes one event of what two articles report in different words, with its date and reasons', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    const { events } = parse(draftOf(folder));
    const closing = events.find((event: { accounts: object }) => 'round' in event.accounts);
    expect(Object.keys(closing.accounts).toSorted()).toEqual(['gazette', 'round']);
    expect(closing.accounts.round.date).toMatchObject({ edtf: '2031-05-12' });
    expect(draftOf(folder)).toMatch(/# sure 0\.\d\d: 2 articles, all have .*their dates agree/u);
  });

  it('aligns a statement that articles cut, interrupt and respell, and proposes how they differ', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    const { quotations, differences, people } = parse(draftOf(folder));
    const shared = quotations.find((one: { versions: object }) => 'bakers' in one.versions);
    expect(Object.keys(shared.versions).toSorted()).toEqual(['bakers', 'gazette', 'round']);
    expect(shared.versions.round).toEqual([
      'We cannot let another lorry cross,',
      'The town will pay for the work.',
    ]);
    expect(differences.map(({ kind }: { kind: string }) => kind)).toContain('truncation');
    expect(people).toMatchObject([{ name: 'Nora Quill' }]);
  });

  it('gives an outlet only to the article that names one', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    const { outlets, articles } = parse(draftOf(folder));
    expect(outlets).toHaveLength(1);
    expect(articles.map((one: { outlet?: string }) => one.outlet)).toEqual([
      undefined,
      'harbour-gazette',
      undefined,
    ]);
  });

  it('reports a file that cannot be read in one line, and drafts the others', async () => {
    const folder = folderOf({ ...files, 'broken.txt': new Uint8Array([0xff, 0xfe, 0x00, 0x41]) });
    const { code, said } = await runWords(['draft', folder]);
    expect(said).toMatch(/broken\.txt: /u);
    expect(said).toContain('3 articles');
    expect(code).toBe(1);
  });

  it.each([
    ['withheld:\n  - { article: bakers, after: flour, before: since }\ntitel: [', 'nothing'],
    ['{ title: [, "withheld": [{ article: bakers }]', 'nothing'],
    ['withheld: []\ntitel: [', 'a draft'],
    ['# withheld: none\ntitel: [', 'a draft'],
  ])('for a story.yaml with the fault %j, writes %s', async (yaml, what) => {
    const folder = folderOf(files);
    writeFileSync(join(folder, 'story.yaml'), yaml);
    const { code, said } = await runWords(['draft', folder]);
    expect(code).toBe(1);
    expect(existsSync(join(folder, '.draft'))).toBe(what === 'a draft');
    expect(said.includes('which words are withheld is not known')).toBe(what === 'nothing');
  });

  it('says why a folder of articles cannot be read, and not that there is none', async () => {
    const folder = folderOf({});
    const articles = join(folder, 'articles');
    rmSync(articles, { recursive: true });
    symlinkSync('articles', articles);
    expect(await runWords(['draft', folder])).toMatchObject({
      code: 1,
      said: `${articles}: is a link that leads back to itself; remove it`,
    });
    rmSync(articles);
    expect(await runWords(['draft', folder])).toMatchObject({
      code: 2,
      complained: expect.stringContaining(`${articles} is not there; put the articles into it`),
    });
  });

  it('bulletins of several days are published from the first to the last of them', async () => {
    const lines = ['Monday 10 November 2031', '06:00 The bridge is open.', 'Tuesday 11 November'];
    const more = [
      '02:20 The bridge was shut at 1.50am.',
      'Wednesday 12 November',
      '08:00 It reopened.',
    ];
    const text = `The bridge, hour by hour\n\n${[...lines, ...more].join('\n\n')}\n`;
    const folder = folderOf({ 'bulletins.txt': text });
    await runWords(['draft', folder]);
    expect(parse(draftOf(folder)).articles[0].datePublished).toEqual({
      edtf: '2031-11-10/2031-11-12',
      stated: ['Monday 10 November 2031', 'Wednesday 12 November'],
    });
    expect(draftOf(folder)).not.toContain('announced: true');
    expect(draftOf(folder)).toContain('edtf: 2031-11-11T01:50, computed: at 1.50am');
  });

  it('does not date what somebody said by the years since when she has lived there', async () => {
    const said =
      '“We rang at five past eleven and were told that the wall was holding,” said Ida Frost';
    const text = (rest: string) => `---\ndate: 2031-11-12\n---\n\n${said}${rest}.\n`;
    const folder = folderOf({
      'a.txt': text(', who has lived on the wharf since 1987'),
      'b.txt': text(' of Coal Wharf'),
    });
    await runWords(['draft', folder]);
    const { events = [], undated = [] } = parse(draftOf(folder));
    expect(events).toEqual([]);
    expect(undated).toHaveLength(1);
  });

  it('says which article gives no date, and does not date anything in it from another', async () => {
    const folder = folderOf({
      'undated.txt': second.replace(/^date: .*\n/mu, ''),
      'wire.txt': 'ASHBY, Nov. 11 (Northern Wire) - Crews shut a bridge, officials said.\n',
    });
    const { code, said } = await runWords(['draft', folder]);
    expect(said).toMatch(/undated\.txt: .*gives no date of publication/u);
    expect(said).toMatch(
      /wire\.txt: .*gives its day of publication, “Nov\. 11”, without the year, so/u,
    );
    expect(parse(draftOf(folder))['x-undated']).toMatchObject([
      { text: 'Monday' },
      { text: 'Nov. 11' },
    ]);
    expect(code).toBe(0);
  });

  it('quotes what is given as the date of publication if it is not a date', async () => {
    const folder = folderOf({ 'gazette.txt': first.replace('2031-05-14', '2031-13-14') });
    const { said } = await runWords(['draft', folder]);
    expect(said).toMatch(
      /gazette\.txt: warning: says \(front matter "date"\) that it was published “2031-13-14”, which is not a date, .*; write its datePublished/u,
    );
  });

  it('reports a date that does not exist, with its line', async () => {
    const folder = folderOf({
      'gazette.txt': `${first}\n\nIt had been tested on 30 February 2031.\n`,
    });
    const { said } = await runWords(['draft', folder]);
    expect(said).toMatch(
      /gazette\.txt:\d+: warning: “30 February 2031” is a date that does not exist, so nothing is dated by it/u,
    );
  });
});

it('articles whose files’ names mean something else in story.yaml get others', async () => {
  const text = '---\ndate: 2031-05-14\n---\nThe barge struck the bridge on Monday.\n';
  const names = ['2031.txt', 'start.txt', 'x-corp.txt', 'post.txt'];
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, text])));
  await runWords(['draft', folder]);
  const { articles } = parse(draftOf(folder));
  expect(articles.map(({ id }: { id: string }) => id)).toEqual([
    'article-2031',
    'post',
    'article-start',
    'article-x-corp',
  ]);
});
