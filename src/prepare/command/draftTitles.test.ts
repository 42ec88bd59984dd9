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
  expect(titlesOf(events)).toEqual(['The barge struck the second pillar of the bridge on Monday']);
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
    'The barge struck the second pillar of the bridge on Monday',
  );
  expect(titlesOf(events).join(' ')).not.toContain('péniche');
});

it('the summary of a difference quotes what a version of a statement lacks', async () => {
  const { differences } = await drafted({
    'a.txt': paper(
      '2031-05-14',
      '“We were told that the bridge was safe, and we believed it,” said Nora Quill.',
    ),
    'b.txt': paper('2031-05-14', '“We were told that the bridge was safe,” said Nora Quill.'),
  });
  expect(differences.map(({ summary }: { summary: string }) => summary)).toEqual([
    'b does not have “and we believed it”, which a has.',
  ]);
});
