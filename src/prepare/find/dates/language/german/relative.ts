import { nightBefore, weekdaysBeside } from '../calendarMeaning.ts';
import type { Meaning } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { readersOf, undated } from '../readers.ts';
import { dayAloneBeforeNoNoun } from '../sharedMonth.ts';
import { shifted } from '../shifted.ts';
import { unlessOf } from '../unlessOf.ts';
import { rule, words } from './words.ts';

const { weekday, span, counted, nth, nthOfMonth } = readersOf(words);

/** “Mittwoch vor einer Woche”: of that week. */
function weekdayWeeksAgo(match: RuleMatch): Meaning | undefined {
  const [day, weeks] = [weekday('bare')(match), counted(-1)(match)];
  return day?.kind === 'weekday' && weeks?.kind === 'shifted'
    ? { ...day, weekOffset: weeks.offset }
    : undefined;
}

/** Of something that has an end: “in der vorletzten Woche der Saison”. */
const ofSomething = /^\s(?:des|der|vor|seiner|ihrer|dieser|dieses)\s/u;

const part = '(?:{daypart}| (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';

export const relativeRules: readonly Rule[] = [
  rule(`(?<!(?:frau|herrn?|familie) ){weekday}${part}`, weekday('bare')),
  rule(
    '(?:in der )?nacht (?:von |vom )(?<first>\\p{L}{6,10}) (?:auf|zum) (?<second>\\p{L}{6,10})',
    weekdaysBeside(words.names),
  ),
  rule(
    '(?<=(?:morgen|mittag|nachmittag|abend|nacht|stunden|verlauf|laufe) )des {weekday}s?',
    weekday('bare'),
  ),
  rule('(?:in der )?nacht (?:zum|zu|auf(?: den)?) {weekday}', nightBefore(weekday('bare'))),
  rule(
    '(?:von |vom )?(?<first>\\p{L}{6,10}) bis (?:zum )?(?<second>\\p{L}{6,10})',
    weekdaysBeside(words.names),
  ),
  rule(
    '(?:von |vom )?(?<first>\\p{L}{6,10}) bis (?:zum )?(?<second>\\p{L}{6,10}) (?:der )?{last} woche',
    weekdaysBeside(words.names, -1),
  ),
  rule(
    '(?:von |vom )?(?<first>\\p{L}{6,10}) bis (?:zum )?(?<second>\\p{L}{6,10}) (?:der )?{next} woche',
    weekdaysBeside(words.names, 1),
  ),
  rule(
    'am (?:frühen |späten )?(?:morgen|vormittag|nachmittag|abend)|in den (?:frühen )?morgenstunden',
    (match) =>
      /^\s\p{Lu}\p{Ll}|^\s(?:des|der|nach|vor)\s/u.test(match.sentence.slice(match.end))
        ? undefined
        : shifted('day', 0, 'textOrPublication'),
  ),
  rule(
    '(?:am |der |den )?(?:{ordinal}|(?<final>letzte[nrm]?)) {weekday} (?:im |des ){month}(?: {lone})?',
    nth,
  ),
  rule(
    '(?:am |der |den )?(?:{ordinal}|(?<final>letzte[nrm]?)) {weekday} (?:im|des) (?:(?<ahead>kommenden|nächsten) )?monats?',
    nthOfMonth,
  ),
  rule(`{last} {weekday}${part}`, weekday('last')),
  rule(`{next} {weekday}${part}`, weekday('next')),
  rule(`{weekday}${part} (?:der )?{last} woche`, weekday('bare', { weekOffset: -1 })),
  rule(`{weekday}${part} (?:der )?{next} woche`, weekday('bare', { weekOffset: 1 })),
  rule(`{penultimate} {weekday}${part}`, weekday('last', { weeks: -1 })),
  rule(`{weekday}${part} (?:der )?{penultimate} woche`, weekday('bare', { weekOffset: -2 })),
  rule(`{weekday}${part} vor {number} (?<unit>wochen?)`, weekdayWeeksAgo),
  rule(`vor {number} (?<unit>wochen?) am {weekday}${part}`, weekdayWeeksAgo),
  rule(`{weekday}${part} dieser woche`, weekday('bare', { weekOffset: 0 })),
  rule(`(?:am |den )?(?:darauffolgenden|folgenden) {weekday}`, weekday('next', { fromText: true })),
  rule(
    '(?:jeden|jeweils am) {weekday}|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s',
    undated('it comes back every week'),
  ),
  rule('(?<=(?:seit|bis|ab) )(?:dem|zum) {day}', dayAloneBeforeNoNoun),
  rule('(?<=am ){day}', (match) =>
    /^\s(?:\p{Ll}|gegen|um)/u.test(match.sentence.slice(match.end))
      ? { kind: 'dayOfMonth', day: Number.parseInt(match.group('day'), 10), isOfText: true }
      : undefined,
  ),
  rule('(?:in der )?{last} nacht', shifted('day', -1)),
  rule('vorgestern', shifted('day', -2)),
  rule('gestern(?:,? {weekday})?(?: {daypart})?', shifted('day', -1)),
  rule('(?:heute(?:,? {weekday})?|(?:am )?heutigen {weekday2})(?: {daypart})?', shifted('day', 0)),
  // "Morgen" with a capital is the morning, except at the beginning of a sentence.
  rule('morgen(?: {daypart})?', (match) =>
    (/^\p{Ll}/u.test(match.words) ||
      (/^[^\p{L}\p{N}]*$/u.test(match.sentence.slice(0, match.start)) &&
        /^ \p{Ll}/u.test(match.sentence.slice(match.end)))) &&
    !/(?:heute|gestern|guten|am|\p{L}tag)\s$/iu.test(match.sentence.slice(0, match.start))
      ? shifted('day', 1)
      : undefined,
  ),
  rule('übermorgen', shifted('day', 2)),
  rule(
    '(?:am )?(?:folgenden|nächsten|darauffolgenden) (?:tag|morgen|abend)|(?:am )?tag (?:darauf|danach)|tags darauf|einen tag später',
    shifted('day', 1, 'text'),
  ),
  rule(
    '(?:am )?(?:vortag|vorabend)|tags zuvor|(?:am )?tag zuvor',
    unlessOf(/^\s(?:der|des|eines|einer|von|vor)\s/u, shifted('day', -1, 'textOrPublication')),
  ),
  rule(
    '(?:am )?(?:selben|gleichen) (?:tag|abend)|an diesem (?:tag|abend)',
    shifted('day', 0, 'text'),
  ),
  rule(
    '(?:im |in )?(?:selben|gleichen|derselben|der gleichen|jenem|jener|jenes) {span}',
    span(0, 'text'),
  ),
  rule('an jenem {weekday}', weekday('this', { fromText: true })),
  rule('(?:{part})?{last} {span}', span(-1)),
  rule('(?:{part})?{next} {span}', span(1)),
  rule('(?:{part})?{penultimate} {span}', (match) =>
    ofSomething.test(match.sentence.slice(match.end)) ? undefined : span(-2)(match),
  ),
  rule('(?:{part})?(?:diese[nrsm]?|laufende[nrsm]?) {span}', (match) =>
    /^wochenende/iu.test(match.group('span')) ? { kind: 'weekend', ahead: true } : span(0)(match),
  ),
  rule('heuer', shifted('year', 0)),
  rule('(?:im |am |in der |das )?(?:folgenden|darauffolgenden) {span}', span(1, 'text')),
  rule('(?:im )?vorjahr', shifted('year', -1, 'textOrPublication')),
  rule('vorjahres(?:zeitraum|periode)s?', { kind: 'counterpart', which: { yearOffset: -1 } }),
  rule('vorjahresquartals?', { kind: 'counterpart', unit: 'quarter', which: { yearOffset: -1 } }),
  rule('vorjahresmonats?', { kind: 'counterpart', unit: 'month', which: { yearOffset: -1 } }),
  rule('vorquartals?', shifted('quarter', -1, 'textOrPublication')),
  rule('vormonats?', shifted('month', -1, 'textOrPublication')),
  rule('vorwoche', shifted('week', -1, 'textOrPublication')),
  rule('(?:{part})(?:des )?jahres|jahres(?:ende|anfang|beginn|mitte)', shifted('year', 0)),
  rule('(?:{part})(?:des )?monats|monats(?:ende|anfang|beginn|mitte)', shifted('month', 0)),
  rule('(?:{part})(?:der )?woche|wochen(?:beginn|anfang|mitte)', shifted('week', 0)),
  rule('(?:am )?wochenende', { kind: 'weekend' }),
  rule('ein halbes jahr (?:später|danach)', shifted('month', 6, 'text')),
  rule('(?:ein halbes jahr|einem halben jahr) (?:zuvor|davor)', shifted('month', -6, 'text')),
  rule('vor einem halben jahr', shifted('month', -6)),
  rule('vor (?:genau |exakt |{approx})?{number} {unit}', counted(-1)),
  rule('in (?:{approx})?{number} {unit}', counted(1)),
  rule(
    'vor (?:einigen|wenigen|mehreren|ein paar) (?:tagen|wochen|monaten|jahren)|kürzlich|vor kurzem|neulich|in den (?:letzten|vergangenen) (?:tagen|wochen|monaten|jahren)',
    undated('the number is left open'),
  ),
  rule('{number} {unit} (?:später|danach)', counted(1, 'text')),
  rule('{number} {unit} (?:zuvor|davor|früher)', counted(-1, 'textOrPublication')),
];
