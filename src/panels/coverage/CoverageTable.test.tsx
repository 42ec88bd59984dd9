import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import { everyStanding, sourceOfEveryStanding } from '../../story/file/testing/everyStanding.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { CoverageTable } from './CoverageTable.tsx';

const html = markupOf(sourceOfEveryStanding(), <CoverageTable />);

/** The cells of a row, without markup. */
function cellsOf(start: string): string[] {
  const row = html.slice(html.indexOf(start)).split('</tr>')[0] ?? '';
  return row.split(/<\/t[dh]>/).map(wordsOf);
}

const { page } = english;
const { compare, standing } = page;

test('a row says for each article whether it reports the event, announces it, or this is unknown', () => {
  const closed = cellsOf('<tr data-event-id="closed"');
  expect(closed.slice(1)).toEqual([
    compare.states.reports,
    compare.states['not-in-article'],
    compare.states.reports,
    '2 of 3',
    'The herald',
    '',
  ]);
  expect(cellsOf('<tr data-event-id="bare"').slice(1, 4)).toEqual([
    compare.states['published-before'],
    compare.states.reports,
    `? ${compare.notHeld}`,
  ]);
});

test('an article that announces an event is neither counted as reporting it nor named as the first', () => {
  expect(cellsOf('<tr data-event-id="gate"')).toEqual([
    'A new gate opens Monday 28 April 2025, announced',
    standing.announcesIt,
    compare.states['published-later'],
    `? ${compare.notHeld}`,
    '0 of 2',
    '',
    '',
  ]);
  expect(cellsOf('<tr data-event-id="tour"').slice(1, 6)).toEqual([
    standing.announcesIt,
    compare.states.reports,
    `? ${compare.notHeld}`,
    '1 of 2',
    compare.notCertain,
  ]);
});

test('an event that no article reports says so, and has no first report', () => {
  const vote = cellsOf('<tr data-event-id="vote"');
  expect(vote[0]).toContain('not from these articles');
  expect(vote.join()).not.toContain(page.notInArticle);
  expect(vote.slice(4)).toEqual(['0 of 2', '', '']);
});

test('if no article’s text is available, it is uncertain how many report an event that none is known to', () => {
  const articles = everyStanding.articles.map((one) => ({ ...one, file: null }));
  const vote = everyStanding.events.filter(({ id }) => id === 'vote');
  const source = fileSource({ ...everyStanding, articles, events: vote }, everyStanding.id);
  const table = markupOf(source, <CoverageTable />);
  expect(wordsOf(table)).toContain(`${compare.notHeld} ${compare.notCertain}`);
  expect(table).not.toContain('0 of 0');
});

test('the foot counts what each article reports apart from what it announces', () => {
  const foot = html.slice(html.indexOf('<tfoot>'));
  const said = wordsOf(foot);
  expect(said).toContain(
    `${compare.totals} 1 of 9, 2 announced 5 of 9 2 events 8 accounts, 2 announcements `,
  );
});
