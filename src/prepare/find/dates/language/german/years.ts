import type { Meaning, Relation, WhichYear, Yearly } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { rule } from './words.ts';

const year = (text: string): Meaning => ({ kind: 'year', year: Number(text) });
const yearly = (what: Yearly, which: WhichYear): Meaning => ({ kind: 'yearly', what, which });

const counted =
  /^(?:[.,]\d|\s(?:euro|dollar|franken|menschen|personen|einwohner|meter|kilometer|km|tonnen|hektar|wohnungen|arbeitsplätze|schüler|beschäftigte|demonstranten|stimmen|punkte|mal|jahre|jahren|stunden|uhr|prozent)|\s?[€$%])/iu;
const dating =
  /(?:\b(?:in|im jahre?|jahre?|seit|ab|vor|nach|bis|von|um|anfang|ende|mitte|und|zwischen|saison|sommer|herbst|winter)|frühjahr|frühling|[(’'])[\s-]*$/iu;

function loneYear(match: RuleMatch): Meaning | undefined {
  const text = match.group('lone');
  if (counted.test(match.sentence.slice(match.end, match.end + 16))) return undefined;
  const before = match.sentence.slice(Math.max(0, match.start - 16), match.start);
  if (/[$€£\d.,:/+-]\s?$|(?:nr\.?|nummer|seite|raum|zimmer|linie)\s?$/i.test(before))
    return undefined;
  const number = Number(text);
  return dating.test(before) || (number >= 1900 && number % 100 !== 0) ? year(text) : undefined;
}

const seasons = { frühling: 1, frühjahr: 1, sommer: 2, herbst: 3, winter: 4 } as const;

const season =
  (otherwise: Relation) =>
  ({ group }: RuleMatch): Meaning | undefined => {
    const word = group('season').toLowerCase().normalize('NFC');
    const number = Object.entries(seasons).find(([name]) => name === word)?.[1];
    const which: WhichYear =
      group('lone') === '' ? { relation: otherwise } : { year: Number(group('lone')) };
    return number && yearly({ kind: 'season', season: number }, which);
  };

const ordinals = ['erste', 'zweite', 'dritte', 'vierte'];

function quarter({ group }: RuleMatch): Meaning | undefined {
  const word = group('ordinal')
    .toLowerCase()
    .replace(/[nrsm]$/, '');
  const index = Math.max(ordinals.indexOf(word), Number.parseInt(word, 10) - 1 || 0);
  const number = ([1, 2, 3, 4] as const)[index];
  const which: WhichYear =
    group('lone') === '' ? { relation: 'bare' } : { year: Number(group('lone')) };
  return number && yearly({ kind: 'quarter', quarter: number }, which);
}

function half({ group }: RuleMatch): Meaning {
  const half = /^[e1]/iu.test(group('ordinal')) ? 1 : 2;
  const which: WhichYear =
    group('lone') === '' ? { relation: 'this' } : { year: Number(group('lone')) };
  return yearly({ kind: 'half', half }, which);
}

const named =
  (name: string) =>
  ({ group }: RuleMatch): Meaning =>
    yearly(
      { kind: 'named', name },
      group('lone') === '' ? { relation: 'bare' } : { year: Number(group('lone')) },
    );

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

function yearInterval({ group }: RuleMatch): Meaning | undefined {
  const start = group('lone1');
  const end = group('lone2') || `${start.slice(0, 2)}${group('short')}`;
  return Number(end) > Number(start)
    ? { kind: 'interval', start: year(start), end: year(end) }
    : undefined;
}

export const yearRules: readonly Rule[] = [
  rule('{lone}', loneYear),
  rule('(?:{part}|im jahre? ){lone}', ({ group }) => year(group('lone'))),
  rule('(?:um|etwa|circa|ca\\.?) {lone}', ({ group }) => ({
    ...year(group('lone')),
    approximate: true,
  })),
  rule('(?:von )?{lone1}(?:{–}| bis ){lone2}', yearInterval),
  rule('zwischen {lone1} und {lone2}', yearInterval),
  rule('{lone1}/(?<short>\\d\\d)', yearInterval),
  rule(
    '(?:den |die |der )?(?:(?:frühen|späten) )?(?<first>1\\d\\d|20\\d)0e?r{-}?(?: ?jahren?)?',
    ({ group }) => ({ kind: 'years', unit: 'decade', first: 10 * Number(group('first')) }),
  ),
  rule('(?:den |die |der )?(?:(?:frühen|späten) )?(?<two>[2-9]0)e?r{-}?jahren?', ({ group }) => ({
    kind: 'years',
    unit: 'decade',
    first: 1900 + Number(group('two')),
  })),
  rule('(?:im |des |das )?(?<ordinal>[12]?\\d)\\. jahrhunderts?', ({ group }) => ({
    kind: 'years',
    unit: 'century',
    first: 100 * (Number(group('ordinal')) - 1),
  })),
  rule('(?:im |den |der )?{season}(?: (?:des jahres )?{lone})?', (match) =>
    /^\p{Lu}|im/iu.test(match.words) && /\p{Lu}/u.test(match.words)
      ? season('bare')(match)
      : undefined,
  ),
  rule('{last} {season}', season('last')),
  rule('{next} {season}', season('next')),
  rule('diese[nrsm]? {season}', season('this')),
  rule(
    '(?:im )?(?<ordinal>(?:erste|zweite|dritte|vierte)[nrsm]?|[1-4]\\.) quartal(?: {lone})?',
    quarter,
  ),
  rule(
    '(?:im |das )?(?<ordinal>(?:erste|zweite)[nrsm]?|[12]\\.) halbjahr(?:(?: des jahres)? {lone})?',
    half,
  ),
  ...Object.entries(days).map(([name, words]) => rule(`(?:${words})(?: {lone})?`, named(name))),
];
