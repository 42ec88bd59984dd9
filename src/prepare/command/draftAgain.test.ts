import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runWords } from '../testing/runWords.ts';
import { first, second, third, files, folderOf, draftOf } from './testing/draftFolders.ts';

describe('draft, run again', () => {
  it('leaves the last draft alone if no article can be read', async () => {
    const folder = folderOf({ 'gazette.txt': first });
    await runWords(['draft', folder]);
    const before = draftOf(folder);
    writeFileSync(join(folder, 'articles', 'gazette.txt'), new Uint8Array([0xff, 0xfe, 0x00]));
    const { code, said } = await runWords(['draft', folder]);
    expect({ code, draft: draftOf(folder) }).toEqual({ code: 1, draft: before });
    expect(said).toContain('draft.yaml: not written, since no article was read');
  });

  it('does not say that an article is gone when it merely cannot be read this time', async () => {
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

  it('recognises a renamed article by its text', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    rmSync(join(folder, 'articles', 'round.txt'));
    writeFileSync(join(folder, 'articles', 'detour.txt'), second);
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain('detour.txt: is what round.txt was; give story.yaml its new name');
    expect(said).not.toMatch(/round\.txt: gone|detour\.txt: new/u);
  });

  it.each([
    '{ article: bakers, after: "The bakery", before: since, reason: bread }',
    '{ article: bakers, start: 61, end: 102, reason: bread }',
  ])(
    'shows nothing that story.yaml withholds by %s from an article whose file was renamed',
    async (place) => {
      const folder = folderOf({ 'round.txt': second, 'bread.txt': third });
      writeFileSync(
        join(folder, 'story.yaml'),
        `title: The bridge
description: One sentence.
language: en
articles:
  - { id: bakers, file: bakers.txt, headline: Bakers fear for their bread, datePublished: 2031-05-16 }
withheld:
  - ${place}
events: []
`,
      );
      const { said } = await runWords(['draft', folder]);
      expect(said).toContain('bread.txt: warning: seems to be bakers.txt, which is gone');
      expect(draftOf(folder)).toContain('round.txt');
      expect(said + draftOf(folder)).not.toContain('has had no flour');
    },
  );

  it('says that the record of the last draft cannot be read', async () => {
    const folder = folderOf(files);
    await runWords(['draft', folder]);
    writeFileSync(join(folder, '.draft', 'state.json'), '{');
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain('state.json: cannot be read, so what changed');
  });

  it('says which phrases changed since the last draft, and never overwrites what a person wrote', async () => {
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

  it('does not propose again what story.yaml has, however it is worded there', async () => {
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
    // Copied into story.yaml it is joined to what has this title there.
    const rest = events.find(({ accounts }: { accounts: object }) => 'round' in accounts);
    expect(rest.title).toBe('The bridge closes');
  });
});
