import type { Meaning } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { readRelation } from './readRelation.ts';
import { rule } from './words.ts';

/** Days with names of their own; the keys are those of resolve/namedDay. */
const days: Readonly<Record<string, string>> = {
  newYearsEve: "new year's eve",
  newYear: "new year's day",
  epiphany: 'epiphany|twelfth night',
  inauguration: 'inauguration day',
  burnsNight: 'burns night',
  candlemas: 'candlemas|groundhog day',
  valentine: "valentine's day|saint valentine's day|st\\.? valentine's day",
  womensDay: "international women's day",
  saintDavid: "(?:st\\.?|saint) david's day",
  saintGeorge: "(?:st\\.?|saint) george's day",
  saintAndrew: "(?:st\\.?|saint) andrew's day",
  saintPatrick: "(?:st\\.?|saint) patrick's day",
  aprilFools: "april fools?'?s? day",
  earthDay: 'earth day',
  anzac: 'anzac day',
  australiaDay: 'australia day',
  mayDay: 'may day',
  canadaDay: 'canada day',
  independence: 'independence day|(?:the )?fourth of july|(?:the )?4th of july',
  bastille: 'bastille day',
  halloween: "hallowe'?en",
  allSaints: "all saints'? day",
  allSouls: "all souls'? day",
  juneteenth: 'juneteenth',
  bonfire: 'bonfire night|guy fawkes night',
  armistice: "armistice day|veterans'? day|remembrance day",
  christmasEve: 'christmas eve',
  christmas: 'christmas(?: day)?',
  boxing: 'boxing day',
  easter: 'easter(?: sunday)?',
  easterMonday: 'easter (?:bank holiday )?monday',
  goodFriday: 'good friday',
  palmSunday: 'palm sunday',
  maundyThursday: 'maundy thursday',
  ashWednesday: 'ash wednesday',
  shroveTuesday: 'shrove tuesday|mardi gras',
  pentecost: 'pentecost|whit sunday|whitsun',
  whitMonday: 'whit monday',
  thanksgiving: 'thanksgiving(?: day)?',
  blackFriday: 'black friday',
  cyberMonday: 'cyber monday',
  martinLutherKing: '(?:martin luther king|mlk)(?:,? jr\\.?)? day',
  presidentsDay: "presidents'? day|president's day",
  memorialDay: 'memorial day',
  fathersDay: "father's day",
  laborDay: 'labou?r day',
  earlyMayHoliday: '(?:early may|may day) bank holiday(?: monday)?',
  springHoliday: '(?:late may|spring) bank holiday(?: monday)?',
  augustHoliday: '(?:late )?(?:august|summer) bank holiday(?: monday)?',
  remembranceSunday: 'remembrance sunday',
  electionDay: 'election day',
  advent: 'advent sunday',
  corpusChristi: 'corpus christi',
  holySaturday: 'holy saturday',
  lunarNewYear: '(?:lunar|chinese) new year',
  passover: '(?:the )?first night of passover',
  roshHashanah: 'rosh hashanah',
  yomKippur: 'yom kippur',
  columbusDay: 'columbus day',
  hanukkah: '(?:the )?first night of (?:hanukkah|chanukah)',
};

const named =
  (name: string) =>
  (match: RuleMatch): Meaning | undefined => {
    // The name of a day has capitals, and "Happy Christmas" is not a date.
    if (!/\p{Lu}|4th|bank holiday/u.test(match.words)) return undefined;
    if (/(?:happy|merry|father|a) $/i.test(match.sentence.slice(0, match.start))) return undefined;
    // "Christmas lights" and "Easter Island" are not dates; "the Good Friday holiday" is a day.
    if (
      !/(?:day|weekend)$/i.test(match.words) &&
      /^\s(?:lights?|trees?|carols?|island|cards?|presents?|gifts?|shopping|market|story|movie|album|single|song|songs|bunny|eggs?|dinner|party|parade|sales|season|period|holidays?|break|special|club)\b/i.test(
        match.sentence.slice(match.end, match.end + 12),
      )
    )
      return undefined;
    const year = match.group('lone');
    const ofYear = match.group('ofyear');
    const offset = { last: -1, this: 0, next: 1, bare: 0 }[readRelation(ofYear)];
    const which =
      year !== ''
        ? { year: Number(year) }
        : ofYear !== ''
          ? { yearOffset: offset }
          : { relation: readRelation(match.group('relation')) };
    const day = { kind: 'yearly', what: { kind: 'named', name }, which } as const;
    const way = match.group('way');
    if (match.group('weekend') !== '') return { kind: 'longWeekend', name, day };
    return way === '' ? day : { kind: 'moved', day, offset: /before/i.test(way) ? -1 : 1 };
  };

const september11: Meaning = {
  kind: 'yearly',
  what: { kind: 'day', month: 9, day: 11 },
  which: { year: 2001 },
};

const attacks =
  'attacks?|terror(?:ist|ism)?|hijack(?:ers?|ings?)|commission|victims?|memorial|attackers|plotters?|conspirators|suicide';

export const namedDayRules: readonly Rule[] = [
  ...Object.entries(days).map(([name, words]) =>
    rule(
      `(?:the day (?<way>before|after) |the (?=[^,;:]{3,30}weekend))?(?:{relation} )?(?:${words})(?<weekend>(?: holiday)? weekend)?(?:,? {lone}|(?: of)? (?<ofyear>last|this|next) year)?`,
      named(name),
    ),
  ),
  // The attacks of that day are named after it; without a year, it means no other.
  rule('9/11', september11),
  rule(`sept(?:ember|\\.)? 11(?:th)?(?:, 2001)?(?=,? (?:${attacks}))`, september11),
];
