import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runWords } from '../testing/runWords.ts';
import { draftOf, files, first, folderOf } from './testing/draftFolders.ts';

const article = (id: string, headline: string, day: number) =>
  `  - { id: ${id}, file: ${id}.txt, headline: ${headline}, datePublished: 2031-05-${day} }\n`;
const head = `title: The bridge # mine
description: One sentence.
language: en
articles:
${article('gazette', 'Bridge on Mill Street closes', 14)}${article('round', 'Lorries must go round', 13)}`;
const closing = `  - id: bridge-closes
    title: The bridge closes
    summary: It closes to lorries.
    date: { edtf: 2031-05-12, computed: { gazette: on Monday } }
    accounts:
`;

let folder = '';
beforeEach(() => {
  folder = folderOf(files);
});
const draftFirst = () => runWords(['draft', folder]);
const texts = (name: string) => join(folder, 'articles', name);

/** What a draft says and proposes beside this story.yaml, which has to be as it was afterwards. */
async function draftedBeside(mine: string) {
  writeFileSync(join(folder, 'story.yaml'), mine);
  const { said } = await runWords(['draft', folder]);
  expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toBe(mine);
  const { events = [], undated = [], articles = [] } = parse(draftOf(folder));
  return { said, articles, told: JSON.stringify([...events, ...undated]) };
}

describe('draft beside a story.yaml that somebody edits', () => {
  it('does not propose what was shortened to a few words of the clause', async () => {
    await draftFirst();
    const { told } = await draftedBeside(
      `${head}events:\n${closing}      gazette: closed to lorries\n      round: it was closed\n`,
    );
    expect(told).not.toContain('closed to lorries on Monday');
  });

  it('does not propose an account again if one of its clauses was chosen', async () => {
    await draftFirst();
    const both = `${first}\nThe old bridge on Mill Street stays closed to lorries, divers said on Monday.\n`;
    writeFileSync(texts('gazette.txt'), both);
    const { told } = await draftedBeside(
      `${head}events:\n${closing}      gazette: The old bridge on Mill Street was closed to lorries\n      round: it was closed to lorries on Monday\n`,
    );
    expect(told).not.toContain('was closed to lorries');
    expect(told).not.toContain('stays closed');
  });

  it('does not propose as one event what a person divided into two', async () => {
    await draftFirst();
    const other = closing.replace('bridge-closes', 'divers').replace('The bridge closes', 'Divers');
    const { told } = await draftedBeside(
      `${head}events:\n${closing}      gazette: The old bridge on Mill Street was closed to lorries\n${other}      round: it was closed to lorries on Monday\n`,
    );
    expect(told).not.toContain('closed to lorries on Monday');
  });

  it('recognises what was taken over from a renamed article', async () => {
    await draftFirst();
    renameSync(texts('gazette.txt'), texts('harbour-gazette.txt'));
    const mine = `${head}events:\n${closing}      gazette: The old bridge on Mill Street was closed to lorries on Monday\n`;
    for (let times = 0; times < 2; times += 1) {
      const { said, articles, told } = await draftedBeside(mine);
      expect(said).toContain('harbour-gazette.txt: warning: seems to be gazette.txt');
      expect(told).not.toContain('old bridge');
      expect(articles).toHaveLength(1);
    }
  });

  it('says which words of an account are gone from its article, and keeps the account', async () => {
    await draftFirst();
    writeFileSync(texts('gazette.txt'), first.replace('was closed to lorries', 'shut to lorries'));
    const { said } = await draftedBeside(
      `${head}events:\n${closing}      gazette: The old bridge on Mill Street was closed to lorries on Monday\n`,
    );
    expect(said).toContain('gazette.txt: changed');
    expect(said).toMatch(/no longer there: clause “The old bridge on Mill Street was closed/u);
  });

  it('says that an article of story.yaml is gone, and drafts the others', async () => {
    await draftFirst();
    rmSync(texts('gazette.txt'));
    const { said, articles } = await draftedBeside(
      `${head}events:\n${closing}      gazette: The old bridge on Mill Street was closed to lorries on Monday\n`,
    );
    expect(said).toContain('gazette.txt: gone');
    expect(articles.map(({ file }: { file: string }) => file)).toEqual(['bakers.txt']);
  });

  it('accepts any line ends, a byte-order mark and comments', async () => {
    await draftFirst();
    const { told } = await draftedBeside(
      `\uFEFF# ask Ada\n${head}events:\n${closing}      gazette: The old bridge # sure?\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    expect(told).toContain('Tom Sedge');
  });
});

it('an edited draft.yaml is set aside each time, and nothing else is', async () => {
  await draftFirst();
  const own = join(folder, '.draft');
  await runWords(['draft', folder]);
  expect(readdirSync(own).toSorted()).toEqual(['draft.yaml', 'state.json']);
  for (const name of ['draft-edited.yaml', 'draft-edited-2.yaml']) {
    const edited = `${draftOf(folder)}# ${name}\n`;
    writeFileSync(join(own, 'draft.yaml'), edited);
    const { said } = await runWords(['draft', folder]);
    expect(said).toContain(`draft.yaml: had been edited; that is ${join(own, name)} now`);
    expect(readFileSync(join(own, name), 'utf8')).toBe(edited);
    expect(existsSync(join(own, 'draft.yaml'))).toBe(true);
  }
});
