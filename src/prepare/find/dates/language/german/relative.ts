import type { Meaning, Relation, Unit } from '../../meaning.ts';
import { nameKey, weekdaysBeside } from '../calendarMeaning.ts';
import { countedMeaning } from '../countedMeaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { names, numberOf, rule, unitOf } from './words.ts';

type From = 'publication' | 'text' | 'textOrPublication';

const shifted = (unit: Unit, offset: number, from: From = 'publication'): Meaning => ({
  kind: 'shifted',
  unit,
  offset,
  from,
});

const spanOf =
  (offset: number, from: From = 'publication') =>
  ({ group }: RuleMatch) => {
    const unit = unitOf(group('span'));
    return unit && shifted(unit, offset, from);
  };

const counted =
  (sign: 1 | -1, from: From) =>
  ({ group }: RuleMatch): Meaning | undefined => {
    const unit = unitOf(group('unit'));
    const count = numberOf(group('number'));
    if (unit === undefined || count === undefined) return undefined;
    const meaning = countedMeaning(unit, sign * count, from);
    return group('approx') !== '' && unit !== 'day' ? { ...meaning, approximate: true } : meaning;
  };

/** "Dienstag vergangener Woche" */
const inWeek =
  (weekOffset: number) =>
  (match: RuleMatch): Meaning | undefined => {
    const meaning = weekday('bare')(match);
    return meaning?.kind === 'weekday' ? { ...meaning, weekOffset } : undefined;
  };

const weekday =
  (relation: Relation, fromText = false) =>
  (match: RuleMatch): Meaning | undefined => {
    const found = names.weekdays.get(nameKey(match.group('weekday')));
    return (
      found && { kind: 'weekday', weekday: found, relation, ...(fromText ? { fromText } : {}) }
    );
  };

const vague = (why: string): Meaning => ({ kind: 'undated', why });

const part = '(?:{daypart}| (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';

export const relativeRules: readonly Rule[] = [
  rule(`{weekday}${part}`, weekday('bare')),
  rule(
    '(?:in der )?nacht (?:von |vom )(?<first>\\p{L}{6,10}) (?:auf|zum) (?<second>\\p{L}{6,10})',
    weekdaysBeside(names),
  ),
  rule(`{last} {weekday}${part}`, weekday('last')),
  rule(`{next} {weekday}${part}`, weekday('next')),
  rule(`{weekday}${part} (?:der )?{last} woche`, inWeek(-1)),
  rule(`{weekday}${part} (?:der )?{next} woche`, inWeek(1)),
  rule(`{weekday}${part} dieser woche`, inWeek(0)),
  rule(`(?:am |den )?(?:darauffolgenden|folgenden) {weekday}`, weekday('next', true)),
  rule(
    '(?:jeden|jeweils am) {weekday}|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s',
    vague('it comes back every week'),
  ),
  rule('vorgestern', shifted('day', -2)),
  rule('gestern(?: {daypart})?', shifted('day', -1)),
  rule('heute(?: {daypart})?', shifted('day', 0)),
  // "Morgen" with a capital is the morning, but for the beginning of a sentence.
  rule('morgen(?: {daypart})?', (match) =>
    (/^\p{Ll}/u.test(match.words) ||
      (match.start === 0 && /^ \p{Ll}/u.test(match.sentence.slice(match.end)))) &&
    !/(?:heute|gestern|guten|am|\p{L}tag)\s$/iu.test(match.sentence.slice(0, match.start))
      ? shifted('day', 1)
      : undefined,
  ),
  rule('übermorgen', shifted('day', 2)),
  rule(
    '(?:am )?(?:folgenden|nächsten|darauffolgenden) (?:tag|morgen|abend)|tags darauf|einen tag später',
    shifted('day', 1, 'text'),
  ),
  rule(
    '(?:am )?(?:vortag|vorabend)|tags zuvor|(?:am )?tag zuvor',
    shifted('day', -1, 'textOrPublication'),
  ),
  rule(
    '(?:am )?(?:selben|gleichen) (?:tag|abend)|an diesem (?:tag|abend)',
    shifted('day', 0, 'text'),
  ),
  rule('im (?:selben|gleichen) jahr', shifted('year', 0, 'text')),
  rule('(?:{part})?{last} {span}', spanOf(-1)),
  rule('(?:{part})?{next} {span}', spanOf(1)),
  rule('(?:{part})?(?:diese[nrsm]?|laufende[nrsm]?) {span}', (match) =>
    unitOf(match.group('span')) === 'weekend' ? { kind: 'weekend', ahead: true } : spanOf(0)(match),
  ),
  rule('heuer', shifted('year', 0)),
  rule('(?:im |am |in der |das )?(?:folgenden|darauffolgenden) {span}', spanOf(1, 'text')),
  rule('(?:im )?vorjahr', shifted('year', -1, 'textOrPublication')),
  rule('(?:{part})(?:des )?jahres|jahresende|jahresbeginn', shifted('year', 0)),
  rule('(?:{part})(?:des )?monats|monatsende', shifted('month', 0)),
  rule('(?:am )?wochenende', { kind: 'weekend' }),
  rule('vor (?:{approx})?{number} {unit}', counted(-1, 'publication')),
  rule('in (?:{approx})?{number} {unit}', counted(1, 'publication')),
  rule(
    'vor (?:einigen|wenigen|mehreren|ein paar) (?:tagen|wochen|monaten|jahren)|kürzlich|vor kurzem|neulich|in den (?:letzten|vergangenen) (?:tagen|wochen|monaten|jahren)',
    vague('the number is left open'),
  ),
  rule('{number} {unit} (?:später|danach)', counted(1, 'text')),
  rule('{number} {unit} (?:zuvor|davor|früher)', counted(-1, 'textOrPublication')),
];
