import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeAt } from '../../story/testing/changeAt.ts';
import { runWords } from '../testing/runWords.ts';

const original = fileURLToPath(new URL('../../../e2e/stories/mill-street', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'mill-street');
  cpSync(original, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const file = () => join(folder, 'story.json');
const textOf = () => readFileSync(file(), 'utf8');

function change(path: readonly PropertyKey[], to: unknown) {
  const changed = changeAt(JSON.parse(textOf()), path, to);
  writeFileSync(file(), `${JSON.stringify(changed, null, 2)}\n`);
}

const run = (...words: string[]) => runWords(words);

describe('npm run story -- collate', () => {
  test('leaves a story alone that already has its collations', async () => {
    const before = textOf();
    const { code, said } = await run('collate', folder);
    expect({ code, said }).toEqual({
      code: 0,
      said: `${file()}: 6 statements collated, as the file has them`,
    });
    expect(textOf()).toBe(before);
  });

  test.each([
    ['are missing', ['quotations', 0, 'collation'], undefined],
    ['are wrong', ['quotations', 0, 'collation', 'notes'], []],
    ['are none', ['quotations', 0, 'collation'], 'nonsense'],
  ])('writes collations that %s, and nothing else', async (_, path, to) => {
    const before = textOf();
    change(path, to);
    expect(await run('collate', folder)).toMatchObject({
      code: 0,
      said: `${file()}: 6 statements collated, written`,
    });
    expect(textOf()).toBe(before);
    expect(readdirSync(folder)).toEqual(['articles', 'story.json', 'story.yaml']);
  });

  test('keeps other people’s fields', async () => {
    change(['quotations', 0, 'x-desk'], { note: 'seen' });
    change(['quotations', 0, 'collation'], undefined);
    await run('collate', folder);
    expect(JSON.parse(textOf())).toMatchObject({
      quotations: { 0: { 'x-desk': { note: 'seen' } } },
    });
  });

  test('writes what check then proves', async () => {
    change(['quotations', 0, 'versions', 1, 'parts', 0, 'exact'], 'The letter was not written.');
    expect((await run('check', folder)).said).toContain('$.quotations[0].collation');
    await run('collate', folder);
    expect((await run('check', folder)).said).not.toContain('$.quotations[0].collation');
  });

  test('exits with 1 for a story with an error, says where, and leaves it as it is', async () => {
    change(['title'], 7);
    const before = textOf();
    const { code, said } = await run('collate', folder);
    expect(code).toBe(1);
    expect(said).toContain('$.title: expected a text, found 7');
    expect(textOf()).toBe(before);
  });

  test.skipIf(process.getuid?.() === 0)(
    'leaves nothing half written if it is not allowed to write',
    async () => {
      change(['quotations', 0, 'collation'], undefined);
      const before = textOf();
      chmodSync(folder, 0o555);
      const { code, said } = await run('collate', folder);
      chmodSync(folder, 0o755);
      expect(code).toBe(1);
      expect(said).toContain('cannot be written');
      expect(textOf()).toBe(before);
    },
  );

  test.each([
    ['no folder', [], 'name the folder of at least one story'],
    ['a folder that is not there', ['nowhere'], 'nowhere is not a folder'],
    ['an unknown option', ['--fast'], 'there is no option --fast'],
  ])('exits with 2 for %s', async (_, words, complaint) => {
    const { code, complained } = await run('collate', ...words);
    expect(code).toBe(2);
    expect(complained).toContain(complaint);
  });
});
