import type { Meaning } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { followsName } from './followsName.ts';
import { loneYear, readersOf, yearReaders } from '../readers.ts';
import { rule, words } from './words.ts';

const { season, quarter, half, firstMonths } = readersOf(words);
const { year, years, decade, century, centuryInWords, namedDecade, named } = yearReaders;

const centuries =
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten'.split(
    ' ',
  );

const counted =
  /^(?:[.,]\d|\s(?:millionen|milliarden|euro|dollar|franken|menschen|personen|einwohner|meter|kilometer|km|tonnen|hektar|wohnungen|arbeitsplätze|schüler|beschäftigte|demonstranten|stimmen|punkte|mal|jahre|jahren|stunden|uhr|prozent|grad|liter|plätze|zuschauer|besucher|gäste|kinder|mitglieder|teilnehmer|soldaten|häuser|autos|exemplare|zeilen|(?:groß|hoch|breit|lang|tief|schwer|weit|stark|(?:neu|alt|klein|groß|jung|weiter|zusätzlich|frei|leer|privat|öffentlich)e[nr]?)(?!\p{L}))|\s?[€$%])/iu;
const dating =
  /(?:\b(?:in|im jahre?|jahre?|seit|ab|vor|nach|bis|von|um|anfang|ende|mitte|und|zwischen|saison|sommer|herbst|winter)|frühjahr|frühling|[(’'])[\s-]*$/iu;

const decades =
  'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'.split(' ');

/** “Um 1600 Menschen zu retten”: a noun behind a number is what it counts. */
const noun = /^\s\p{Lu}\p{Ll}{2,}/u;
/** Words that have a year even before a noun: “Seit 2000 Bürgermeister”. */
const ofYears = /(?:seit|jahre?s?|frühling|frühjahr|sommer|herbst|winter|saison)\s$/iu;
/** Words that have no year, except before “Jahr”: “in 1950 Haushalten”. */
const ofThings = /(?<!\p{L})(?:in|bei|für|zu|über|von|um|mit|auf|und|zwischen|etwa)\s$/iu;

/** A year, unless it counts what follows. */
function uncounted({ group, sentence, words, start, end }: RuleMatch): boolean {
  const after = sentence.slice(end, end + 20);
  const before = sentence.slice(0, start + words.lastIndexOf(group('lone')));
  const isRound = Number(group('lone')) % 100 === 0;
  if (counted.test(after)) return false;
  return !noun.test(after) || ofYears.test(before) || !(isRound || ofThings.test(before));
}

/** Reads years with a reader, but no counts. */
const unless =
  (read: (match: RuleMatch) => Meaning | undefined) =>
  (match: RuleMatch): Meaning | undefined =>
    uncounted(match) ? read(match) : undefined;

const numbered =
  /(?:nr\.?|nummer|seite|raum|zimmer|linie|ICE|IC|RE|RB|S-Bahn|zug|bus|paragra(?:f|ph)(?:en)?|artikel|artikels|absatz|§|flug|kapitel|akte|aktenzeichen|modell|halle|saal|gleis|platz|los|postfach|telefon|hausnummer)\s?$/iu;

const days: Readonly<Record<string, string>> = {
  epiphany: 'heilige drei könige|heiligen drei königen|dreikönigstag|dreikönig',
  carnivalMonday: 'rosenmontag',
  shroveTuesday: 'faschingsdienstag|fastnachtsdienstag|veilchendienstag',
  ashWednesday: 'aschermittwoch',
  palmSunday: 'palmsonntag',
  maundyThursday: 'gründonnerstag',
  goodFriday: 'karfreitag',
  holySaturday: 'karsamstag',
  easter: 'ostern|ostersonntag',
  easterMonday: 'ostermontag',
  mayDay: 'tag der arbeit|maifeiertag',
  mothersDay: 'muttertag',
  ascension: 'christi himmelfahrt|himmelfahrtstag|vatertag',
  pentecost: 'pfingsten|pfingstsonntag',
  whitMonday: 'pfingstmontag',
  corpusChristi: 'fronleichnam',
  assumption: 'mariä himmelfahrt',
  germanUnity: 'tag der deutschen einheit',
  reformation: 'reformationstag',
  allSaints: 'allerheiligen',
  allSouls: 'allerseelen',
  saintMartin: 'martinstag',
  mourningSunday: 'volkstrauertag',
  repentance: 'buß- und bettag',
  sundayOfTheDead: 'totensonntag|ewigkeitssonntag',
  advent: '(?:ersten|1\\.) advent',
  nicholas: 'nikolaustag|nikolaus',
  christmasEve: 'heiligabend|heiliger abend',
  christmas: 'weihnachten|ersten weihnachtstag|ersten weihnachtsfeiertag',
  boxing: 'zweiten weihnachtstag|zweiten weihnachtsfeiertag',
  newYearsEve: 'silvester',
  newYear: 'neujahr|neujahrstag',
};

/** Holidays that a weekend is named after. */
const weekends = { easter: 'oster', pentecost: 'pfingst', ascension: 'himmelfahrts' };

const longWeekend =
  (name: string) =>
  (match: RuleMatch): Meaning | undefined => {
    const day = named(name)(match);
    return day && { kind: 'longWeekend', name, day };
  };

export const yearRules: readonly Rule[] = [
  rule('{lone}', unless(loneYear(dating, counted, numbered))),
  // “Das Werk, 1974 eröffnet, …”
  rule('(?<=, ){lone}(?= \\p{Ll}{2,}(?:t|en)[,.;)])', year),
  // “Die 1823 errichtete Brücke”, but not “die 1500 geretteten Gäste”.
  rule(
    '(?<=(?:der|die|das|dem|den|des|eine?[nrms]?) ){lone}(?= \\p{Ll}{3,}(?:te|ene)[nrms]? \\p{Lu})',
    (match) => (Number(match.group('lone')) % 100 === 0 ? undefined : year(match)),
  ),
  // A verb takes its year without a preposition: “starb 1715”, “wurde 1823 gebaut”.
  rule(
    '(?<=(?:wurde|wurden|ist|war|starb|starben|erschien|entstand|begann|endete|gründete|eröffnete|baute|brannte|zog|kam|ging|heiratete|geboren|gestorben|gegründet|erbaut) ){lone}(?= \\p{Ll}|[,.;)])',
    loneYear(/$/, counted, numbered),
  ),
  rule('(?:{part}|im jahre? ){lone}', year),
  rule(
    '(?:um|etwa|circa|ca\\.?) {lone}',
    unless((match) => ({ ...year(match), approximate: true })),
  ),
  rule('(?:von )?{lone1}(?:{–}| bis ){lone2}', years),
  rule('zwischen {lone1} und {lone2}', years),
  // A season, not the number of a file: “2012/13”.
  rule('{lone1}/(?<short>\\d\\d)', (match) =>
    Number(match.group('short')) - (Number(match.group('lone1')) % 100) > 2
      ? undefined
      : years(match),
  ),
  rule(
    '(?:den |die |der )?(?:(?:frühen|späten) )?(?<two>1\\d\\d0|20\\d0)e?r{-}?(?: ?jahren?)?',
    decade,
  ),
  rule('(?:den |die |der )?(?:(?:frühen|späten) )?(?<two>[2-9]0)e?r{-}?jahren?', decade),
  rule(
    `(?:den |die |der )?(?:(?:frühen|späten) )?(?<word>${decades.join('|')})(?:{-}?jahren?)`,
    namedDecade(decades),
  ),
  rule('(?:im |des |das )?(?<number>[12]?\\d)\\. jahrhunderts?', century),
  rule(
    `(?:im |des |seit dem )?(?<word>${centuries.join('|')}) jahrhunderts?`,
    centuryInWords(centuries),
  ),
  rule('(?:im |den |der )?{season}(?: (?:des jahres )?{lone})?', (match) =>
    /\p{Lu}/u.test(match.words) && !followsName(match)
      ? season({ relation: 'bare' })(match)
      : undefined,
  ),
  rule('{last} {season}', season({ relation: 'last' })),
  rule('{next} {season}', season({ relation: 'next' })),
  rule('diese[nrsm]? {season}', season({ relation: 'this' })),
  rule('(?:jene[nrsm]?|(?:im )?selben|(?:im )?gleichen) {season}', season({ ofText: true })),
  rule('(?:darauffolgenden|folgenden) {season}', season({ fromText: 'after' })),
  rule('ersten {number} monaten? (?:(?:des jahres |von )?{lone}|des jahres)', firstMonths),
  rule('(?:im )?{ordinal} quartals?(?: {lone})?', quarter),
  rule('(?:im |des )?(?<final>letzten) quartals? (?:des jahres )?{lone}', quarter),
  rule('(?:im |das |des )?{ordinal} halbjahre?s?(?:(?: des jahres)? {lone})?', half),
  rule(
    '(?:in der |der |die )?{ordinal} (?:jahres)?hälfte (?:(?:des jahres |von )?{lone}|des jahres)',
    half,
  ),
  ...Object.entries(days).map(([name, day]) => rule(`(?:${day})(?: {lone})?`, named(name))),
  ...Object.entries(weekends).map(([name, day]) =>
    rule(`${day}wochenendes?(?: {lone})?`, longWeekend(name)),
  ),
];
