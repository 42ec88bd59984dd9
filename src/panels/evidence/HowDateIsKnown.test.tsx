import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { sourceOfFerryTimetable } from '../../story/file/testing/ferryTimetable.ts';
import { modelDate } from '../../story/testing/modelDate.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { HowDateIsKnown } from './HowDateIsKnown.tsx';

const source = sourceOfFerryTimetable();

async function markupFor(explanation: string) {
  const { date } = await source.event('plan').ask();
  if (!date) throw new Error('the plan has a date');
  return markupOf(source, <HowDateIsKnown date={{ ...date, explanation }} here={null} />);
}

test('that the editors give a date is said once, with nothing to disclose', async () => {
  const { entered } = english.page.basis;
  const markup = await markupFor(entered);
  expect(wordsOf(markup)).toBe(entered);
  expect(markup).not.toContain('<details');
});

test('how they know it is disclosed', async () => {
  const markup = await markupFor('From the harbour’s log.');
  expect(markup).toContain('<details');
  expect(wordsOf(markup)).toContain('From the harbour’s log.');
});

test.each([
  ['2031-07-07T09:40/2031-07-07T12:00', 'Only this period is known.'],
  ['2031-07-07/2031-07-09', english.page.basis.bounded],
])('of some hours of a day it is not said that the date is not known: %s', (edtf, said) => {
  const date = { ...modelDate(edtf), basis: 'bounded' as const };
  expect(wordsOf(markupOf(source, <HowDateIsKnown date={date} here={null} />))).toContain(said);
});
