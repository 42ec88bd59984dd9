import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFormText } from '../yaml/read/readForm.ts';
import { runWords } from '../testing/runWords.ts';

const parents: string[] = [];
afterAll(() => parents.forEach((folder) => rmSync(folder, { recursive: true })));

const first = `---
title: Bridge on Mill Street closes
outlet: Harbour Gazette
date: 2031-05-14
author: Ada Marlow
---

The old bridge on Mill Street was closed to lorries on Monday after divers found cracks in its second pillar.

“We cannot let another lorry cross before the pillar has been mended. The town will pay for the work,” said the mayor, Nora Quill.

A flood had damaged the quay wall in 2019.
`;
const second = `---
title: Lorries must go round
date: 2031-05-13
---

Divers found cracks in the second pillar of the Mill Street bridge, and it was closed to lorries on Monday.

“We cannot let another lorry cross,” Nora Quill said. “The town will pay for the work.”
`;
const third = `---
title: Bakers fear for their bread
date: 2031-05-16
---

The bakery of Tom Sedge has had no flour since Wednesday.

Nora Quill said: “The town will pay for the works.”
`;

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  parents.push(parent);
  const folder = join(parent, 'mill-street');
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'articles', name), content);
  }
  return folder;
}

const files = { 'gazette.txt': first, 'round.txt': second, 'bakers.txt': third };
const draftOf = (folder: string) => readFileSync(join(folder, '.draft', 'draft.yaml'), 'utf8');

describe('draft', () => {
  it('proposes in the form of story.yaml, and the form takes it', async () => {
    const folder = folderOf(files);
    const { code, said } = await runWords(['draft', folder]);
    expect(said).toContain('3 articles');
    expect(code).toBe(0);
    expect(readFormText('draft.yaml', draftOf(folder)).problems).toEqual([]);
    expect(existsSync(join(folder, 'story.yaml'))).toBe(false);
  });

  it('makes one event of what two articles tell in other words, with its date and reasons', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    const { events } = parse(draftOf(folder));
    const closing = events.find((event: { accounts: object }) => 'round' in event.accounts);
    expect(Object.keys(closing.accounts).toSorted()).toEqual(['gazette', 'round']);
    expect(closing.date).toMatchObject({ edtf: '2031-05-12' });
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

  it('gives an outlet only to the article that states one', async () => {
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

  it('says a line of a file that cannot be read, and drafts the others', async () => {
    const folder = folderOf({ ...files, 'broken.txt': new Uint8Array([0xff, 0xfe, 0x00, 0x41]) });
    const { code, said } = await runWords(['draft', folder]);
    expect(said).toMatch(/broken\.txt: /u);
    expect(said).toContain('3 articles');
    expect(code).toBe(1);
  });

  it('leaves what was drafted alone where no article can be read', async () => {
    const folder = folderOf({ 'gazette.txt': first });
    await runWords(['draft', folder]);
    const before = draftOf(folder);
    writeFileSync(join(folder, 'articles', 'gazette.txt'), new Uint8Array([0xff, 0xfe, 0x00]));
    const { code, said } = await runWords(['draft', folder]);
    expect({ code, draft: draftOf(folder) }).toEqual({ code: 1, draft: before });
    expect(said).toContain('draft.yaml: not written, since no article was read');
  });

  it('does not call gone what is there and cannot be read this time', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    writeFileSync(join(folder, 'articles', 'round.txt'), new Uint8Array([0xff, 0xfe, 0x00]));
    rmSync(join(folder, 'articles', 'bakers.txt'));
    const unread = await runWords(['draft', folder]);
    expect(unread.said).toContain('bakers.txt: gone');
    expect(unread.said).not.toContain('round.txt: gone');
    writeFileSync(join(folder, 'articles', 'round.txt'), second);
    const { said } = await runWords(['draft', folder]);
    expect(said).not.toMatch(/round\.txt: (?:new|changed)/u);
  });

  it('says where the record of the last draft cannot be read', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    writeFileSync(join(folder, '.draft', 'state.json'), '{');
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain('state.json: cannot be read, so what changed');
  });

  it.each([
    ['withheld:\n  - { article: bakers, after: flour, before: since }\ntitel: [', 'nothing'],
    ['{ title: [, "withheld": [{ article: bakers }]', 'nothing'],
    ['withheld: []\ntitel: [', 'a draft'],
    ['# withheld: none\ntitel: [', 'a draft'],
  ])('of a story.yaml at fault with %j, writes %s', async (yaml, what) => {
    const folder = folderOf(files);
    writeFileSync(join(folder, 'story.yaml'), yaml);
    const { code, said } = await runWords(['draft', folder]);
    expect(code).toBe(1);
    expect(existsSync(join(folder, '.draft'))).toBe(what === 'a draft');
    expect(said.includes('which words are withheld is not known')).toBe(what === 'nothing');
  });

  it('says which article gives no date, and dates nothing in it from another', async () => {
    const folder = folderOf({ 'undated.txt': second.replace(/^date: .*\n/mu, '') });
    const { code, said } = await runWords(['draft', folder]);
    expect(said).toMatch(/undated\.txt: .*gives no date of publication/u);
    expect(parse(draftOf(folder))['x-undated']).toMatchObject([{ text: 'Monday' }]);
    expect(code).toBe(0);
  });

  it('names what stands in the place of the date of publication, where that is none', async () => {
    const folder = folderOf({ 'gazette.txt': first.replace('2031-05-14', '2031-13-14') });
    const { said } = await runWords(['draft', folder]);
    expect(said).toMatch(
      /gazette\.txt: warning: says by its front matter "date" that it was published “2031-13-14”, which is no date, .*; write its datePublished/u,
    );
  });

  it('says which phrases changed since the draft before, and never writes what a person wrote', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    const mine = '# mine\n';
    writeFileSync(join(folder, 'story.yaml'), mine);
    writeFileSync(
      join(folder, 'articles', 'bakers.txt'),
      third.replace('has had', 'had') + '\nMore.',
    );
    writeFileSync(join(folder, 'articles', 'new.txt'), second);
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain('bakers.txt: changed');
    expect(said).toContain(
      'no longer there: clause “The bakery of Tom Sedge has had no flour since Wednesday.”',
    );
    expect(said).toContain('new: clause “The bakery of Tom Sedge had no flour since Wednesday.”');
    expect(said).toMatch(/moved: \d+ phrases?, in the same words/u);
    expect(said).not.toMatch(/\bat \d/u);
    expect(said).toContain('new.txt: new');
    expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toBe(mine);
  });

  it('fills a story.yaml whose head alone was written, and keeps that', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    writeFileSync(join(folder, 'articles', 'gazette.txt'), first);
    const file = join(folder, 'story.yaml');
    const started = readFileSync(file, 'utf8')
      .replace(/^title: .*/mu, 'title: The bridge at last')
      .replace('# timeZone: Europe/London', 'timeZone: Europe/Dublin');
    writeFileSync(file, started);
    expect((await runWords(['draft', folder])).said).toContain('story.yaml: filled: 1 article');
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      title: 'The bridge at last',
      timeZone: 'Europe/Dublin',
      description: 'To be written: one sentence.',
    });
  });

  it.each([
    ['behind a value', (text: string) => text.replace(/^title: .*$/mu, '$&  # ask Ada')],
    [
      'in an example’s place',
      (text: string) => text.replace(/^# contentNote: .*$/mu, '# contentNote: ask Ada'),
    ],
    ['on a line of its own', (text: string) => `${text}# ask Ada\n`],
  ])('leaves a story.yaml alone in which somebody made a note %s', async (_, noted) => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    writeFileSync(join(folder, 'articles', 'gazette.txt'), first);
    const file = join(folder, 'story.yaml');
    const mine = noted(readFileSync(file, 'utf8'));
    expect(mine).toContain('ask Ada');
    writeFileSync(file, mine);
    await runWords(['draft', folder]);
    expect(readFileSync(file, 'utf8')).toBe(mine);
  });

  it('fills a story.yaml that is as new made it, which builds, and leaves it alone from then on', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, 'articles', name), text);
    }
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain('story.yaml: filled: 3 articles');
    expect((await runWords(['build', folder])).code).toBe(0);
    const filled = readFileSync(join(folder, 'story.yaml'), 'utf8');
    await runWords(['draft', folder]);
    expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toBe(filled);
  });

  it('bounds the date of an article that gives none by the day of the draft, where it fills', async () => {
    const folder = folderOf({});
    rmSync(folder, { recursive: true });
    await runWords(['new', folder]);
    writeFileSync(join(folder, 'articles', 'undated.txt'), second.replace(/^date: .*\n/mu, ''));
    await runWords(['draft', folder], { SOURCE_DATE_EPOCH: String(Date.UTC(2031, 5, 1) / 1000) });
    const { articles } = parse(readFileSync(join(folder, 'story.yaml'), 'utf8'));
    expect(articles).toMatchObject([{ datePublished: '/2031-06-01' }]);
  });

  it('does not propose again what story.yaml has, in whatever words it is told there', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    const before = parse(draftOf(folder));
    writeFileSync(
      join(folder, 'story.yaml'),
      `title: The bridge
description: One sentence.
language: en
articles:
  - { id: gazette, file: gazette.txt, headline: Bridge on Mill Street closes, datePublished: 2031-05-14 }
  - { id: round, file: round.txt, headline: Lorries must go round, datePublished: 2031-05-13 }
people:
  - { id: the-mayor, name: Nora Quill, role: Mayor }
events:
  - id: bridge-closes
    title: The bridge closes
    summary: It closes to lorries.
    date: { edtf: 2031-05-12, computed: { gazette: on Monday } }
    accounts:
      gazette: The old bridge on Mill Street was closed to lorries on Monday
`,
    );
    await runWords(['draft', folder]);
    const text = draftOf(folder);
    const { articles, people, events, quotations } = parse(text);
    expect(articles.map(({ file }: { file: string }) => file)).toEqual(['bakers.txt']);
    expect(people).toBeUndefined();
    expect(quotations[0].speaker).toBe('the-mayor');
    const own = events.filter(({ accounts }: { accounts: object }) => 'gazette' in accounts);
    expect(JSON.stringify(own)).not.toContain('closed to lorries on Monday');
    expect(events.length).toBeLessThanOrEqual(before.events.length);
    expect(text).toContain('story.yaml has the rest as "bridge-closes"');
  });
});
