import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { runWords } from '../testing/runWords.ts';
import { draftOf, folderOf } from './testing/draftFolders.ts';

const paper = (date: string, text: string, language = 'en') =>
  `---\ndate: ${date}\nlanguage: ${language}\n---\n${text}\n`;

async function drafted(articles: Readonly<Record<string, string>>) {
  const folder = folderOf(articles);
  await runWords(['draft', folder]);
  const text = draftOf(folder);
  const { events = [], undated = [], differences = [] } = parse(text);
  return { text, events: [...events, ...undated], differences };
}

const titlesOf = (events: readonly { title: string; accounts: object }[]) =>
  events.filter(({ accounts }) => Object.keys(accounts).length > 1).map(({ title }) => title);

it('an event’s title begins a sentence, and ends without a full stop', async () => {
  const { events } = await drafted({
    'a.txt': paper(
      '2031-05-14',
      'Nobody was hurt when the barge struck the second pillar on Monday.',
    ),
    'b.txt': paper('2031-05-14', 'The barge struck the second pillar of the bridge on Monday.'),
  });
  expect(titlesOf(events)).toEqual(['The barge struck the second pillar of the bridge']);
});

it('an event’s title is in the story’s language if an article in that language reports it', async () => {
  const french = 'La péniche a heurté le deuxième pilier du pont lundi.';
  const english = 'The barge struck the second pillar of the bridge on Monday.';
  const { events } = await drafted({
    'a.txt': paper('2031-05-14', french, 'fr'),
    'b.txt': paper('2031-05-14', english),
    'c.txt': paper('2031-05-14', english),
  });
  expect(events.map(({ title }: { title: string }) => title)).toContain(
    'The barge struck the second pillar of the bridge',
  );
  expect(titlesOf(events).join(' ')).not.toContain('péniche');
});

it('an event’s title tells what happened, and not what one article announced', async () => {
  const { events } = await drafted({
    'a.txt': paper('2031-05-14', 'The council will close the old bridge on Mill Street on 19 May.'),
    'b.txt': paper('2031-05-20', 'The council closed the old bridge on Mill Street on 19 May.'),
  });
  expect(titlesOf(events)).toEqual(['The council closed the old bridge on Mill Street']);
});

const quoting = (outlet: string, words: string) =>
  `---\noutlet: ${outlet}\ndate: 2031-05-14\nlanguage: de\n---\nDie Brücke\n\n„${words}“, sagte Nora Quill.\n`;

it('a difference in a story in German is summed up without English words', async () => {
  const { differences } = await drafted({
    'a.txt': quoting(
      'Seebote',
      'Uns wurde gesagt, die Brücke sei sicher, und wir haben es geglaubt',
    ),
    'b.txt': quoting('Talbote', 'Uns wurde gesagt, die Brücke sei sicher'),
  });
  expect(differences).toMatchObject([
    { summary: expect.stringMatching(/^Talbote: “.*”; Seebote: “und wir haben es geglaubt”$/u) },
  ]);
});

const toldBy = (outlet: string, date: string, words: string) =>
  `---\noutlet: ${outlet}\ndate: ${date}\nlanguage: en\n---\nThe barge\n\n“We ${words},” said Nora Quill.\n`;

const toldUnder = (headline: string, words: string, more = 'author: Tom Beale') =>
  `---\ndate: 2031-05-14\nlanguage: en\n${more}\n---\n${headline}\n\n“We ${words},” said Nora Quill.\n`;

it('the summary of a difference quotes what one lacks, and names outlets, of several articles with their day', async () => {
  const { differences } = await drafted({
    'a.txt': toldBy('Echo', '2031-05-14', 'were told that the bridge was safe, and believed it'),
    'b.txt': toldBy('Gazette', '2031-05-14', 'were told that the bridge was safe'),
    'c.txt': toldBy(
      'Echo',
      '2031-05-16',
      'were told that the new bridge was safe, and believed it',
    ),
  });
  const summaries = differences.map(({ summary }: { summary: string }) => summary);
  expect(summaries.toSorted()).toEqual([
    'Echo (14 May 2031) does not have “new”, which Echo (16 May 2031) has.',
    'Gazette does not have “and believed it”, which Echo (14 May 2031) has.',
    'Gazette does not have “new”, which Echo (16 May 2031) has.',
  ]);
});

it('without an outlet an article is named by its headline', async () => {
  const { differences } = await drafted({
    'a.txt': toldUnder('Barge hits bridge', 'were told that the bridge was safe'),
    'b.txt': toldUnder('Bridge was safe', 'were told that the old bridge was safe'),
  });
  expect(differences.map(({ summary }: { summary: string }) => summary)).toEqual([
    '“Barge hits bridge” does not have “old”, which “Bridge was safe” has.',
  ]);
});

it('of two articles of one outlet on one day each is named by its headline', async () => {
  const { differences } = await drafted({
    'a.txt': toldUnder('Barge hits bridge', 'were told that the bridge was safe', 'outlet: Echo'),
    'b.txt': toldUnder('Bridge was safe', 'were told that the old bridge was safe', 'outlet: Echo'),
  });
  expect(differences.map(({ summary }: { summary: string }) => summary)).toEqual([
    '“Barge hits bridge” does not have “old”, which “Bridge was safe” has.',
  ]);
});
