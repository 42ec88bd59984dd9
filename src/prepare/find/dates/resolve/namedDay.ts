import { weekday } from '../../../../time/day.ts';
import { easter } from './easter.ts';
import { nthWeekday } from './nthDay.ts';
import { dayOfCalendar } from './otherCalendars.ts';
import { dateStretch, dayStretch, type Stretch } from './stretch.ts';

/** Days with names of their own, by the keys that the grammars use. */
const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  newYear: [1, 1],
  epiphany: [1, 6],
  inauguration: [1, 20],
  burnsNight: [1, 25],
  australiaDay: [1, 26],
  candlemas: [2, 2],
  valentine: [2, 14],
  saintDavid: [3, 1],
  womensDay: [3, 8],
  saintPatrick: [3, 17],
  aprilFools: [4, 1],
  earthDay: [4, 22],
  saintGeorge: [4, 23],
  anzac: [4, 25],
  mayDay: [5, 1],
  juneteenth: [6, 19],
  saintJohnsEve: [6, 23],
  saintJohn: [6, 24],
  canadaDay: [7, 1],
  independence: [7, 4],
  bastille: [7, 14],
  assumption: [8, 15],
  germanUnity: [10, 3],
  hispanicDay: [10, 12],
  reformation: [10, 31],
  halloween: [10, 31],
  allSaints: [11, 1],
  allSouls: [11, 2],
  bonfire: [11, 5],
  armistice: [11, 11],
  saintMartin: [11, 11],
  saintAndrew: [11, 30],
  nicholas: [12, 6],
  immaculate: [12, 8],
  christmasEve: [12, 24],
  christmas: [12, 25],
  boxing: [12, 26],
  newYearsEve: [12, 31],
};

/** Days counted from Easter Sunday. */
const fromEaster: Readonly<Record<string, number>> = {
  carnivalMonday: -48,
  shroveTuesday: -47,
  ashWednesday: -46,
  palmSunday: -7,
  maundyThursday: -3,
  goodFriday: -2,
  holySaturday: -1,
  easter: 0,
  easterMonday: 1,
  ascension: 39,
  pentecost: 49,
  whitMonday: 50,
  corpusChristi: 60,
};

/** The nth weekday of a month; -1: the last. Labor Day and the like are those of the United States. */
const nthWeekdays: Readonly<Record<string, readonly [month: number, weekday: number, n: number]>> =
  {
    martinLutherKing: [1, 1, 3],
    presidentsDay: [2, 1, 3],
    earlyMayHoliday: [5, 1, 1],
    mothersDay: [5, 7, 2],
    memorialDay: [5, 1, -1],
    springHoliday: [5, 1, -1],
    fathersDay: [6, 7, 3],
    augustHoliday: [8, 1, -1],
    laborDay: [9, 1, 1],
    columbusDay: [10, 1, 2],
    remembranceSunday: [11, 7, 2],
    thanksgiving: [11, 4, 4],
  };

/** Days counted from the nth weekday of a month. */
const fromWeekdays: Readonly<
  Record<string, readonly [month: number, weekday: number, n: number, days: number]>
> = {
  electionDay: [11, 1, 1, 1],
  blackFriday: [11, 4, 4, 1],
  cyberMonday: [11, 4, 4, 4],
};

/** Days counted from the first Sunday of Advent. */
const fromAdvent: Readonly<Record<string, number>> = {
  mourningSunday: -14,
  repentance: -11,
  sundayOfTheDead: -7,
  advent: 0,
};

/** The day of that name in a year. `undefined` when there is no such name. */
export function namedDay(name: string, year: number): Stretch | undefined {
  const date = fixed[name];
  if (date) return dateStretch(year, ...date);
  const day = movableDay(name, year) ?? dayOfCalendar(name, year);
  return day === undefined ? undefined : dayStretch(day);
}

function movableDay(name: string, year: number): number | undefined {
  const afterEaster = fromEaster[name];
  if (afterEaster !== undefined) return easter(year) + afterEaster;
  const ofMonth = nthWeekdays[name];
  if (ofMonth) return nthWeekday(year, ...ofMonth);
  const counted = fromWeekdays[name];
  if (counted) {
    const [month, of, n, days] = counted;
    return nthWeekday(year, month, of, n) + days;
  }
  const afterAdvent = fromAdvent[name];
  return afterAdvent === undefined ? undefined : advent(year) + afterAdvent;
}

/** The fourth Sunday before Christmas Day. */
function advent(year: number): number {
  const christmas = dateStretch(year, 12, 25)?.first ?? 0;
  return christmas - weekday(christmas) - 21;
}
