import type { Meaning, Relation, WhichYear, Yearly } from '../../meaning.ts';
import type { Rule, RuleMatch } from '../grammar.ts';
import { romanOf } from '../romanOf.ts';
import { rule } from './words.ts';

const year = (text: string): Meaning => ({ kind: 'year', year: Number(text) });

const counted =
  /^(?:[.,]\d|\s(?:euros?|dollars?|francs?|personnes|habitants|mètres|km|kilomètres|tonnes|hectares|logements|emplois|élèves|salariés|manifestants|voix|points|fois|ans|heures|%)|\s?[€$%])/iu;
const dating =
  /(?:\b(?:en|depuis|dès|avant|après|jusqu'en|vers|de|fin|début|mi|à|et|année|l'an|saison|printemps|automne|hiver|d'ici)|été|[(’'])[\s-]*$/iu;

function loneYear(match: RuleMatch): Meaning | undefined {
  const text = match.group('lone');
  if (counted.test(match.sentence.slice(match.end, match.end + 16))) return undefined;
  const before = match.sentence.slice(Math.max(0, match.start - 16), match.start);
  if (/[$€£\d.,:/+-]\s?$|(?:n[°o]|numéro|page|route|salle|vol)\s?$/i.test(before)) return undefined;
  const isDated = dating.test(before);
  const number = Number(text);
  return isDated || (number >= 1900 && number % 100 !== 0) ? year(text) : undefined;
}

const seasons = { printemps: 1, été: 2, automne: 3, hiver: 4 } as const;

const season =
  (otherwise: Relation) =>
  ({ group }: RuleMatch): Meaning | undefined => {
    const word = group('season').toLowerCase().normalize('NFC');
    const number = Object.entries(seasons).find(([name]) => name === word)?.[1];
    const which: WhichYear =
      group('lone') === '' ? { relation: otherwise } : { year: Number(group('lone')) };
    return number && { kind: 'yearly', what: { kind: 'season', season: number }, which };
  };

const ordinals = ['premier', 'deuxième', 'troisième', 'quatrième'];

function quarter({ group }: RuleMatch): Meaning | undefined {
  const word = group('ordinal').toLowerCase();
  const index = Math.max(ordinals.indexOf(word), Number.parseInt(word, 10) - 1 || 0);
  const number = ([1, 2, 3, 4] as const)[index];
  const which: WhichYear =
    group('lone') === '' ? { relation: 'bare' } : { year: Number(group('lone')) };
  return number && yearly({ kind: 'quarter', quarter: number }, which);
}

function half({ group }: RuleMatch): Meaning {
  const half = /premier|1er/iu.test(group('ordinal')) ? 1 : 2;
  const which: WhichYear =
    group('lone') === '' ? { relation: 'this' } : { year: Number(group('lone')) };
  return yearly({ kind: 'half', half }, which);
}

const yearly = (what: Yearly, which: WhichYear): Meaning => ({ kind: 'yearly', what, which });

const named =
  (name: string) =>
  ({ group }: RuleMatch): Meaning =>
    yearly(
      { kind: 'named', name },
      group('lone') === ''
        ? { relation: /dernier/i.test(group('relation')) ? 'last' : 'bare' }
        : { year: Number(group('lone')) },
    );

const days = {
  christmas: 'Noël',
  newYear: "jour de l'an",
  newYearsEve: 'Saint{-}Sylvestre',
  easter: 'Pâques',
  easterMonday: 'lundi de Pâques',
  ascension: "jeudi de l'Ascension|l'Ascension",
  pentecost: 'Pentecôte',
  bastille: 'fête nationale',
  allSaints: 'Toussaint',
  armistice: "fête de l'Armistice",
  mayDay: 'fête du Travail',
};

function yearInterval({ group }: RuleMatch): Meaning | undefined {
  const [start, end] = [group('lone1'), group('lone2')];
  return Number(end) > Number(start)
    ? { kind: 'interval', start: year(start), end: year(end) }
    : undefined;
}

export const yearRules: readonly Rule[] = [
  rule('{lone}', loneYear),
  rule('(?:{part}){lone}', ({ group }) => year(group('lone'))),
  rule('(?:vers|autour de|environ) {lone}', ({ group }) => ({
    ...year(group('lone')),
    approximate: true,
  })),
  rule('(?:de )?{lone1}(?:{–}| à ){lone2}', yearInterval),
  rule('entre {lone1} et {lone2}', yearInterval),
  rule('(?:les |des |aux )?années (?:19)?(?<two>[2-9]0)', ({ group }) => ({
    kind: 'years',
    unit: 'decade',
    first: 1900 + Number(group('two')),
  })),
  rule('(?:les |des |aux )?années 20(?<two>[0-2]0)', ({ group }) => ({
    kind: 'years',
    unit: 'decade',
    first: 2000 + Number(group('two')),
  })),
  rule('(?:au |le |du )?(?<roman>[XVI]{1,5})(?:e|è|ème) siècle', ({ group }) => {
    const number = romanOf(group('roman'));
    return number > 0 ? { kind: 'years', unit: 'century', first: 100 * (number - 1) } : undefined;
  }),
  rule("(?:au |à l'|de l'|l'|le |du |en ){season}(?: (?:de )?{lone})?", season('bare')),
  rule("(?:au |à l'|de l'|l'|le |du )?{season} {lone}", season('bare')),
  rule("(?:au |à l'|de l'|l'|le |du )?{season} dernier", season('last')),
  rule("(?:au |à l'|de l'|l'|le |du )?{season} prochain", season('next')),
  rule('cet? {season}', season('this')),
  rule(
    '(?:au |du |le )?(?<ordinal>premier|deuxième|troisième|quatrième|1er|[234]e) trimestre(?: (?:de )?{lone})?',
    quarter,
  ),
  rule(
    '(?:au |du |le )?(?<ordinal>premier|deuxième|second|1er|2e) semestre(?: (?:de )?{lone})?',
    half,
  ),
  ...Object.entries(days).map(([name, words]) =>
    rule(`(?:${words})(?: (?<relation>dernier|dernière)| {lone})?`, named(name)),
  ),
];
