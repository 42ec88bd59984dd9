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

  it('says which article gives no date, and dates nothing in it from another', async () => {
    const folder = folderOf({ 'undated.txt': second.replace(/^date: .*\n/mu, '') });
    const { code, said } = await runWords(['draft', folder]);
    expect(said).toMatch(/undated\.txt: .*gives no date of publication/u);
    expect(parse(draftOf(folder))['x-undated']).toMatchObject([{ text: 'Monday' }]);
    expect(code).toBe(0);
  });

  it('says what changed since the draft before, and never writes story.yaml', async () => {
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
    expect(said).toMatch(/bakers\.txt: changed; 3 found elsewhere, 1 gone, 1 new/u);
    expect(said).toMatch(/new\.txt: new;/u);
    expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toBe(mine);
  });
});
