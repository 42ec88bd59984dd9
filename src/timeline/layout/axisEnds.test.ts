import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { readStory } from '../../story/file/readOutline.ts';
import { millStreet as file } from '../../story/file/testing/millStreet.ts';
import { yearsOf } from '../../story/words/yearsOf.ts';
import { formatYear } from '../../time/words/formatYear.ts';
import { prepareTimeline } from './index/prepareTimeline.ts';
import { layoutTimeline } from './layoutTimeline.ts';
import { storyInput } from './storyInput.ts';
import { environment } from './testing/seenScene.ts';

/** The years in the page's head, and the first and the last tick of the axis on both scales. */
function ends(dates: readonly string[]) {
  const [event] = file.events;
  const events = dates.flatMap((edtf, n) =>
    event ? [{ ...event, id: `event-${n}`, date: { ...event.date, edtf }, accounts: [] }] : [],
  );
  const story = readStory({ ...file, timeZone: 'Europe/Paris', articles: [], events, undated: [] });
  const index = prepareTimeline(storyInput(story, { language: english, rowName: String }));
  const ticks = (['elastic', 'linear'] as const).map((scaleKind) => {
    const view = { scaleKind, window: null, openFolds: [], selected: null };
    const texts = layoutTimeline(index, view, { widthPx: 1200 }, environment).axis.ticks.map(
      ({ text }) => text,
    );
    return `${texts[0]} … ${texts.at(-1)}`;
  });
  const years = (yearsOf(story.dated) ?? []).map((year) => formatYear(year, english));
  return [years.join(' to '), ...ticks];
}

test.each([
  [
    ['-0043-03-13', '-0043-03-15'],
    '44 BC to 44 BC',
    '13 Mar 44 BC … 15 Mar 44 BC',
    '13 Mar 44 BC … 15 Mar 44 BC',
  ],
  [['0000', '0001'], '1 BC to 1 AD', '1 BC … 1 AD', '1 BC … 1 AD'],
  [['9999', 'Y10001'], '9999 to 10,001 AD', '9999 … 10,001 AD', '9999 … 10,001 AD'],
  [['-0500', '2020'], '501 BC to 2020', '501 BC … 2020', '500 BC … 2000'],
  [
    ['1582-10-04', '1582-10-15'],
    '1582 to 1582',
    '4 Oct 1582 … 15 Oct 1582',
    '4 Oct 1582 … 15 Oct 1582',
  ],
  [
    ['2024-02-28', '2024-03-01'],
    '2024 to 2024',
    '28 Feb ’24 … 1 Mar ’24',
    '28 Feb ’24 … 1 Mar ’24',
  ],
  [['2021-21', '2021-23'], '2021 to 2021', 'Mar ’21 … Nov ’21', 'Mar ’21 … Nov ’21'],
  [['198X', '199X'], '1980 to 1999', '1980 … 1999', '1980 … 1999'],
  [['../1999', '2005/..'], '1999 to 2005', '1999 … 2005', '1999 … 2005'],
  [
    ['Y-13800000000~', '2020'],
    '13,800,000,000 BC to 2020',
    '13,800,000,000 BC … 2020',
    '10,000,000,000 BC … 1 AD',
  ],
  [
    ['2025-10-26T02:30+02:00', '2025-10-26T02:30+01:00'],
    '2025 to 2025',
    '26 Oct ’25, 02:30\u00a0(UTC+2) … 02:30',
    '26 Oct ’25, 02:45\u00a0(UTC+2) … 02:30',
  ],
  [['1789-07-14', '1799-11-09'], '1789 to 1799', '14 Jul 1789 … 9 Nov 1799', '1789 … 1799'],
])('%j', (dates, years, elastic, linear) => {
  expect(ends(dates)).toEqual([years, elastic, linear]);
});
