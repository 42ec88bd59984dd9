import { calendarDay, dayNumber } from '../../time/day.ts';
import { formatDay } from '../../time/dayText.ts';
import { createRandom } from './createRandom.ts';
import type { DateMix } from './generateCall.ts';
import type { InventedDate } from './inventedDate.ts';
import { inventYear } from './inventYear.ts';

const firstDay = dayNumber({ year: 2005, month: 1, day: 1 });
const lastDay = dayNumber({ year: 2025, month: 1, day: 1 });
const minutesADay = 24 * 60;

/**
 * @param place of its beginning, as a fraction of the story's time
 * @param seed the same seed gives the same date
 */
export function inventDate(dates: DateMix, place: number, seed: number): InventedDate {
  const random = createRandom(seed);
  if (dates === 'years') return inventYear(place, random);
  const at = firstDay + place * (lastDay - firstDay);
  const day = Math.floor(at);
  if (random() < 0.05) return lasting(day, random);
  if (dates === 'minutes') return minuteOf(at);
  const kind = random();
  const found = kinds.find(({ upTo }) => kind < upTo);
  return found ? found.make(day, at) : dayOf(day);
}

/** In each hundred: how many are not a plain day. */
const kinds: readonly { upTo: number; make: (day: number, at: number) => InventedDate }[] = [
  { upTo: 0.06, make: (_, at) => minuteOf(at) },
  { upTo: 0.11, make: (day) => monthOf(day) },
  { upTo: 0.13, make: (day) => yearOf(day) },
  { upTo: 0.15, make: (day) => ({ ...dayOf(day), edtf: `${formatDay(day)}~` }) },
  { upTo: 0.17, make: (day) => within(day, day + 3) },
  { upTo: 0.18, make: (day) => ({ ...dayOf(day), edtf: `${formatDay(day)}/..`, extent: 'span' }) },
  { upTo: 0.185, make: (day) => decadeOf(day) },
];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function wordsOf(day: number): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
}

const dayOf = (day: number): InventedDate => ({
  edtf: formatDay(day),
  extent: 'moment',
  words: wordsOf(day),
  knownBy: day,
});

function minuteOf(at: number): InventedDate {
  const minutes = Math.floor(at * minutesADay);
  const day = Math.floor(minutes / minutesADay);
  const inDay = minutes - day * minutesADay;
  const clock = [Math.floor(inDay / 60), inDay % 60].map((part) => `${part}`.padStart(2, '0'));
  const time = clock.join(':');
  return { ...dayOf(day), edtf: `${formatDay(day)}T${time}Z`, words: `${wordsOf(day)} at ${time}` };
}

function monthOf(day: number): InventedDate {
  const { year, month } = calendarDay(day);
  const edtf = `${year}-${`${month}`.padStart(2, '0')}`;
  return { ...dayOf(day), edtf, words: `${months[month - 1] ?? ''} ${year}` };
}

function yearOf(day: number): InventedDate {
  const { year } = calendarDay(day);
  return { ...dayOf(day), edtf: `${year}`, words: `${year}` };
}

function decadeOf(day: number): InventedDate {
  const decade = Math.floor(calendarDay(day).year / 10);
  return { ...dayOf(day), edtf: `${decade}X`, words: `the ${decade}0s` };
}

/** A moment somewhere between two days. */
const within = (from: number, to: number): InventedDate => ({
  edtf: `${formatDay(from)}/${formatDay(to)}`,
  extent: 'moment',
  words: `${wordsOf(from)} and ${wordsOf(to)}`,
  knownBy: to,
});

/** From one day to another, mostly spanning some days and rarely a year. */
function lasting(day: number, random: () => number): InventedDate {
  const days = Math.round(Math.min(400, Math.exp(random() * random() * 7)));
  const to = Math.min(lastDay, day + Math.max(1, days));
  return { ...within(day, to), extent: 'span', words: `${wordsOf(day)} to ${wordsOf(to)}` };
}
