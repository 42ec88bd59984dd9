import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const found = (text: string) => {
  const { dates, undated } = findDates(text, { published: '2024-11-12', language: 'en' });
  return [dates.at(-1)?.edtf, undated.map(({ text }) => text)];
};

test('after days told one after the other a time is of the last', () => {
  expect(
    found('It shut on 4 November and reopened on 7 November. At 8.15 am a bus crossed.'),
  ).toEqual(['2024-11-07T08:15', []]);
});

test('after a sentence that goes back in time it is open of which day a time is', () => {
  expect(
    found('He was held on Friday after a fire on Wednesday. At 6 pm the alarm went off.'),
  ).toEqual(['2024-11-06', ['6 pm']]);
});
