import { calendarDay, dayNumber } from '../../../../time/day.ts';
import { nthWeekday } from './nthDay.ts';
import { dateStretch, dayStretch, type Stretch } from './stretch.ts';

/** Days with names of their own, by the keys that the grammars use. */
const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  newYear: [1, 1],
  australiaDay: [1, 26],
  valentine: [2, 14],
  womensDay: [3, 8],
  saintPatrick: [3, 17],
  aprilFools: [4, 1],
  earthDay: [4, 22],
  anzac: [4, 25],
  mayDay: [5, 1],
  canadaDay: [7, 1],
  independence: [7, 4],
  bastille: [7, 14],
  assumption: [8, 15],
  germanUnity: [10, 3],
  halloween: [10, 31],
  allSaints: [11, 1],
  bonfire: [11, 5],
  armistice: [11, 11],
  nicholas: [12, 6],
  christmasEve: [12, 24],
  christmas: [12, 25],
  boxing: [12, 26],
  newYearsEve: [12, 31],
};

/** Days counted from Easter Sunday. */
const fromEaster: Readonly<Record<string, number>> = {
  shroveTuesday: -47,
  ashWednesday: -46,
  palmSunday: -7,
  maundyThursday: -3,
  goodFriday: -2,
  easter: 0,
  easterMonday: 1,
  ascension: 39,
  pentecost: 49,
  whitMonday: 50,
};

/** The nth weekday of a month; -1: the last. As in the United States. */
const nthWeekdays: Readonly<Record<string, readonly [month: number, weekday: number, n: number]>> =
  {
    martinLutherKing: [1, 1, 3],
    presidentsDay: [2, 1, 3],
    memorialDay: [5, 1, -1],
    fathersDay: [6, 7, 3],
    laborDay: [9, 1, 1],
    columbusDay: [10, 1, 2],
    thanksgiving: [11, 4, 4],
  };

/** The day of that name in a year. `undefined` when there is no such name. */
export function namedDay(name: string, year: number): Stretch | undefined {
  const date = fixed[name];
  if (date) return dateStretch(year, ...date);
  const shift = fromEaster[name];
  if (shift !== undefined) return dayStretch(easter(year) + shift);
  if (name === 'blackFriday') return dayStretch(nthWeekday(year, 11, 4, 4) + 1);
  if (name === 'cyberMonday') return dayStretch(nthWeekday(year, 11, 4, 4) + 4);
  const rule = nthWeekdays[name];
  if (rule) return dayStretch(nthWeekday(year, ...rule));
  return name === 'hanukkah' ? firstNightOfHanukkah(year) : undefined;
}

/** Easter Sunday of the Gregorian calendar: the "anonymous" computus (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Its first candle is lit on the evening before 25 Kislev. */
function firstNightOfHanukkah(year: number): Stretch | undefined {
  const from = dayNumber({ year, month: 11, day: 25 });
  for (let day = from; calendarDay(day).year === year; day += 1) {
    if (hebrew.format(day * 86_400_000) === '25 Kislev') return dayStretch(day - 1);
  }
  return undefined;
}
