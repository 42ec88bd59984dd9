import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';
import { event, gateFolder } from './testing/gateFolder.ts';

const { build, folder } = gateFolder();

test.each([
  [
    'is as large as no text is',
    (file: string) => truncateSync(file, 200_000_000),
    /is 200 MB long, more/,
  ],
  [
    'is a link to somewhere else',
    (file: string) => {
      rmSync(file);
      symlinkSync('/etc/hostname', file);
    },
    /is a link that leads out of the folder; replace it/,
  ],
  [
    'is a link that leads nowhere',
    (file: string) => {
      rmSync(file);
      symlinkSync('/nowhere', file);
    },
    /it is a link to nothing/,
  ],
  [
    'is a folder',
    (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
    /is not a regular file; save the article as one/,
  ],
])('a text that %s is refused in a line, by build and by check', async (_, spoil, message) => {
  spoil(join(folder(), 'articles', 'post.txt'));
  const { code, said } = await build(event('    date: 2023-05-14\n    accounts: {}\n'));
  expect(code).toBe(1);
  expect(said[0]).toMatch(/^story\.yaml:5:\d+: \$\.articles\[0\]\.file: /);
  expect(said[0]).toMatch(message);
  const checked = await runWords(['check', folder()]);
  expect(checked.code).toBe(1);
  expect(checked.said).toMatch(message);
});
