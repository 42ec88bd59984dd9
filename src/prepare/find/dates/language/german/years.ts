import type { Rule } from '../grammar.ts';
import { loneYear, readersOf, yearReaders } from '../readers.ts';
import { rule, words } from './words.ts';

const { season, quarter, half } = readersOf(words);
const { year, years, decade, century, centuryInWords, named } = yearReaders;

const centuries =
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten'.split(
    ' ',
  );

const counted =
  /^(?:[.,]\d|\s(?:euro|dollar|franken|menschen|personen|einwohner|meter|kilometer|km|tonnen|hektar|wohnungen|arbeitsplätze|schüler|beschäftigte|demonstranten|stimmen|punkte|mal|jahre|jahren|stunden|uhr|prozent)|\s?[€$%])/iu;
const dating =
  /(?:\b(?:in|im jahre?|jahre?|seit|ab|vor|nach|bis|von|um|anfang|ende|mitte|und|zwischen|saison|sommer|herbst|winter)|frühjahr|frühling|[(’'])[\s-]*$/iu;

const numbered = /(?:nr\.?|nummer|seite|raum|zimmer|linie)\s?$/iu;

const days = {
  christmasEve: 'heiligabend|heiliger abend',
  christmas: 'weihnachten|ersten weihnachtstag',
  boxing: 'zweiten weihnachtstag',
  newYearsEve: 'silvester',
  newYear: 'neujahr|neujahrstag',
  goodFriday: 'karfreitag',
  maundyThursday: 'gründonnerstag',
  easter: 'ostern|ostersonntag',
  easterMonday: 'ostermontag',
  ascension: 'christi himmelfahrt',
  pentecost: 'pfingsten|pfingstsonntag',
  whitMonday: 'pfingstmontag',
  germanUnity: 'tag der deutschen einheit',
  allSaints: 'allerheiligen',
  ashWednesday: 'aschermittwoch',
};

export const yearRules: readonly Rule[] = [
  rule('{lone}', loneYear(dating, counted, numbered)),
  // “Das Werk, 1974 eröffnet, …”
  rule('(?<=, ){lone}(?= \\p{Ll}{2,}(?:t|en)[,.;)])', year),
  // A verb takes its year without a preposition: “starb 1715”, “wurde 1823 gebaut”.
  rule(
    '(?<=(?:wurde|wurden|ist|war|starb|starben|erschien|entstand|begann|endete|gründete|eröffnete|baute|brannte|zog|kam|ging|heiratete|geboren|gestorben|gegründet|erbaut) ){lone}(?= \\p{Ll}|[,.;)])',
    loneYear(/$/, counted, numbered),
  ),
  rule('(?:{part}|im jahre? ){lone}', year),
  rule('(?:um|etwa|circa|ca\\.?) {lone}', (match) => ({
    ...year(match),
    approximate: true,
  })),
  rule('(?:von )?{lone1}(?:{–}| bis ){lone2}', years),
  rule('zwischen {lone1} und {lone2}', years),
  rule('{lone1}/(?<short>\\d\\d)', years),
  rule(
    '(?:den |die |der )?(?:(?:frühen|späten) )?(?<two>1\\d\\d0|20\\d0)e?r{-}?(?: ?jahren?)?',
    decade,
  ),
  rule('(?:den |die |der )?(?:(?:frühen|späten) )?(?<two>[2-9]0)e?r{-}?jahren?', decade),
  rule('(?:im |des |das )?(?<number>[12]?\\d)\\. jahrhunderts?', century),
  rule(
    `(?:im |des |seit dem )?(?<word>${centuries.join('|')}) jahrhunderts?`,
    centuryInWords(centuries),
  ),
  rule('(?:im |den |der )?{season}(?: (?:des jahres )?{lone})?', (match) =>
    /^\p{Lu}|im/iu.test(match.words) && /\p{Lu}/u.test(match.words)
      ? season({ relation: 'bare' })(match)
      : undefined,
  ),
  rule('{last} {season}', season({ relation: 'last' })),
  rule('{next} {season}', season({ relation: 'next' })),
  rule('diese[nrsm]? {season}', season({ relation: 'this' })),
  rule('(?:im )?{ordinal} quartal(?: {lone})?', quarter),
  rule('(?:im |das )?{ordinal} halbjahr(?:(?: des jahres)? {lone})?', half),
  ...Object.entries(days).map(([name, day]) => rule(`(?:${day})(?: {lone})?`, named(name))),
];
