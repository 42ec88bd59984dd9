import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWords } from '../testing/runWords.ts';
import { gateFolder } from './testing/gateFolder.ts';

const { build, folder } = gateFolder();

const radioText = 'Radio\n\n“La porte est ouverte,” she said, and a bell rang.\n';
const rest = `  - { file: radio.txt, headline: Radio, datePublished: 2023-05-15 }
people: [{ name: Ada Birch, role: keeper }]
events: []
quotations:
  - id: opened
    speaker: ada-birch
    versions:
`;

async function built(radio: string) {
  writeFileSync(join(folder(), 'articles', 'radio.txt'), radioText);
  const versions = `      post: the gate was opened\n      radio: ${radio}\n`;
  const { code, said } = await build(`${rest}${versions}`);
  return { code, said: said.join('\n') };
}

const read = (name: string) => readFileSync(join(folder(), name), 'utf8');

test('a version that names its language is not compared with those in others', async () => {
  expect(await built('{ parts: La porte est ouverte, language: fr }')).toMatchObject({ code: 0 });
  const [opened] = JSON.parse(read('story.json')).quotations;
  expect(opened.versions[1]).toMatchObject({ article: 'radio', language: 'fr' });
  expect(opened.collation).toMatchObject({ inWords: [[0], [1]], notes: [] });
  await built('La porte est ouverte');
  const [compared] = JSON.parse(read('story.json')).quotations;
  expect(compared.versions[1].language).toBeUndefined();
  expect(compared.collation.notes).not.toEqual([]);
});

test('unbuilt and built again, the story file is the same to the byte', async () => {
  await built('{ parts: La porte est ouverte, language: fr }');
  const before = read('story.json');
  rmSync(join(folder(), 'story.yaml'));
  await runWords(['unbuild', folder()]);
  expect(read('story.yaml')).toContain('language: fr');
  rmSync(join(folder(), 'story.json'));
  await runWords(['build', folder()]);
  expect(read('story.json')).toBe(before);
});

test('a language that nobody knows is refused where it is written', async () => {
  await built('{ parts: La porte est ouverte, language: francais }');
  const { said } = await runWords(['check', folder()]);
  expect(said).toMatch(
    /story\.yaml:14:45: .*versions\.radio\.language: "francais" is not a known language; write "fr"/,
  );
});
