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
import { runStory } from './story.ts';

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

function run(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = runStory(words, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    environment: {},
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('npm run story -- collate', () => {
  test('leaves a story alone that has its collations', () => {
    const before = textOf();
    const { code, said } = run('collate', folder);
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
  ])('writes collations that %s, and nothing else', (_, path, to) => {
    const before = textOf();
    change(path, to);
    expect(run('collate', folder)).toMatchObject({
      code: 0,
      said: `${file()}: 6 statements collated, written`,
    });
    expect(textOf()).toBe(before);
    expect(readdirSync(folder)).toEqual(['articles', 'story.json']);
  });

  test('keeps the fields of others', () => {
    change(['quotations', 0, 'x-desk'], { note: 'seen' });
    change(['quotations', 0, 'collation'], undefined);
    run('collate', folder);
    expect(JSON.parse(textOf())).toMatchObject({
      quotations: { 0: { 'x-desk': { note: 'seen' } } },
    });
  });

  test('makes what check proves', () => {
    change(['quotations', 0, 'versions', 1, 'parts', 0, 'exact'], 'The letter was not written.');
    expect(run('check', folder).said).toContain('$.quotations[0].collation');
    run('collate', folder);
    expect(run('check', folder).said).not.toContain('$.quotations[0].collation');
  });

  test('answers 1 to a story at fault, tells where, and leaves it as it is', () => {
    change(['title'], 7);
    const before = textOf();
    const { code, said } = run('collate', folder);
    expect(code).toBe(1);
    expect(said).toContain('$.title: expected a text, found 7');
    expect(textOf()).toBe(before);
  });

  test.skipIf(process.getuid?.() === 0)(
    'leaves nothing half written where it may not write',
    () => {
      change(['quotations', 0, 'collation'], undefined);
      const before = textOf();
      chmodSync(folder, 0o555);
      const { code, said } = run('collate', folder);
      chmodSync(folder, 0o755);
      expect(code).toBe(1);
      expect(said).toContain('cannot be written');
      expect(textOf()).toBe(before);
    },
  );

  test.each([
    ['no folder', [], 'name the folder of at least one story'],
    ['a folder that is not there', ['nowhere'], 'nowhere is not a folder'],
    ['an unknown option', ['--fast'], "Unknown option '--fast'"],
  ])('answers 2 to %s', (_, words, complaint) => {
    const { code, complained } = run('collate', ...words);
    expect(code).toBe(2);
    expect(complained).toContain(complaint);
  });
});
