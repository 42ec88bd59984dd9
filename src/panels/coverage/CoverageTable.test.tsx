// @vitest-environment node
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

const { compare, standing } = english.page;

test('a row says of each article whether it reports the event, announces it, or nobody knows', () => {
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

test('who announces an event is not counted as reporting it, nor named as the first', () => {
  expect(cellsOf('<tr data-event-id="gate"')).toEqual([
    `A new gate opens Monday 28 April 2025, announced`,
    standing.announcesIt,
    compare.states['not-in-article'],
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

test('what no article has is told so, with nobody first', () => {
  const vote = cellsOf('<tr data-event-id="vote"');
  expect(vote[0]).toContain('not from these articles');
  expect(vote.slice(4)).toEqual(['0 of 2', '', '']);
});

test('where nobody has read any article it is not certain how many report what none is known to', () => {
  const articles = everyStanding.articles.map((one) => ({ ...one, file: null }));
  const vote = everyStanding.events.filter(({ id }) => id === 'vote');
  const source = fileSource({ ...everyStanding, articles, events: vote }, everyStanding.id);
  const table = markupOf(source, <CoverageTable />);
  expect(wordsOf(table)).toContain(`${compare.notHeld} ${compare.notCertain}`);
  expect(table).not.toContain('0 of 0');
});

test('the foot counts what each reports, without what it announces', () => {
  const foot = html.slice(html.indexOf('<tfoot>'));
  const said = wordsOf(foot);
  expect(said).toContain(`${compare.totals} 1 of 9 5 of 9 2 events 10 accounts`);
});
