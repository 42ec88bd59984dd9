import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manyWordings } from './build/warnOfWordings.ts';
import { gateFolder } from './testing/gateFolder.ts';

const { build, folder } = gateFolder();

/** Builds one statement in so many wordings, each in an article of its own. */
async function builtWith(wordings: number, collation = '') {
  const numbers = Array.from({ length: wordings }, (_, i) => i);
  for (const i of numbers) {
    writeFileSync(join(folder(), 'articles', `radio-${i}.txt`), `Radio\n\n“I saw key ${i}.”\n`);
  }
  const articles = numbers.map(
    (i) => `  - { file: radio-${i}.txt, headline: Radio, datePublished: 2023-05-15 }\n`,
  );
  const versions = numbers.map((i) => `      radio-${i}: I saw key ${i}.\n`);
  const { code, said } = await build(
    `${articles.join('')}people: [ { name: Ada Marlow, role: A driver } ]\nevents: []\nquotations:\n  - speaker: ada-marlow\n${collation}    versions:\n${versions.join('')}`,
  );
  return { code, said: said.join('\n') };
}

test('a statement with more than fifty wordings is built, and its maker told what that costs', async () => {
  expect((await builtWith(manyWordings)).said).not.toContain('wordings');
  const { code, said } = await builtWith(manyWordings + 1);
  expect(code).toBe(0);
  expect(said).toMatch(
    /story\.yaml:\d+:5: \$\.quotations\[0\]: warning: has 51 different wordings, which makes 1275 pairs to compare; leave out those that are another statement, or write "collation: none"/,
  );
  const left = await builtWith(manyWordings + 1, '    collation: none\n');
  expect(left.code).toBe(0);
  expect(left.said).not.toContain('wordings');
});
