import type { Rule } from '../grammar.ts';
import type { Meaning } from '../../meaning.ts';
import { loneYear, readersOf, yearReaders } from '../readers.ts';
import { rule, words } from './words.ts';

const { decadeInWords, season, quarter, half, firstMonths } = readersOf(words);
const { year, years, decade, century, centuryInWords, named } = yearReaders;

const centuries =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième'.split(
    ' ',
  );

const counted =
  /^(?:[.,]\d|\s(?!(?:mais|puis|depuis|dans|sans|vers|après|très|alors|plus|moins|toujours|parfois|jamais|dès|sous|aux|ils|elles|nous|ses|les|des|ces|mes|leurs|tous|ans|fois|lors|près|chez|hors|ou|deux|six|dix)(?!\p{L}))\p{Ll}{3,}[sx](?!\p{L})|\s(?:euros?|dollars?|francs?|personnes|habitants|mètres|km|kilomètres|tonnes|hectares|logements|emplois|élèves|salariés|manifestants|voix|points|fois|ans|heures|%)|\s?[€$%])/iu;
const dating =
  /(?:\b(?:en|depuis|dès|avant|après|jusqu'en|vers|de|fin|début|mi|à|et|année|l'an|saison|printemps|automne|hiver|d'ici)|été|[(’'])[\s-]*$/iu;

const numbered =
  /(?:n[°o]|numéro|page|route|nationale|départementale|autoroute|train|TGV|TER|[ND]|salle|vol|chambre|articles?|alinéa|ligne|bus|porte|quai|lot|modèle|résolution|loi|décret|dossier|box|bureau|appartement|chapitre|téléphone)\s?$/iu;

const days: Readonly<Record<string, string>> = {
  newYear: "jour de l'an|nouvel an",
  epiphany: 'Épiphanie',
  candlemas: 'Chandeleur',
  shroveTuesday: 'mardi gras',
  ashWednesday: 'mercredi des Cendres',
  palmSunday: 'dimanche des Rameaux|Rameaux',
  maundyThursday: 'jeudi saint',
  goodFriday: 'vendredi saint',
  holySaturday: 'samedi saint',
  easter: 'dimanche de Pâques|Pâques',
  easterMonday: 'lundi de Pâques',
  mayDay: 'fête du Travail',
  ascension: "jeudi de l'Ascension|l'Ascension",
  pentecost: 'dimanche de Pentecôte|Pentecôte',
  whitMonday: 'lundi de (?:la )?Pentecôte',
  saintJohn: 'Saint{-}Jean',
  bastille: 'fête nationale',
  assumption: "l'Assomption",
  allSaints: 'Toussaint',
  armistice: "fête de l'Armistice",
  saintMartin: 'Saint{-}Martin',
  christmasEve: 'réveillon de Noël',
  christmas: 'Noël',
  newYearsEve: "Saint{-}Sylvestre|réveillon du (?:jour de l'an|nouvel an)",
};

const moved = (day: Meaning | undefined, offset: number): Meaning | undefined =>
  day && { kind: 'moved', day, offset };

export const yearRules: readonly Rule[] = [
  rule('{lone}', loneYear(dating, counted, numbered)),
  rule('(?:{part}){lone}', year),
  rule('(?:vers|autour de|environ) {lone}', (match) => ({
    ...year(match),
    approximate: true,
  })),
  rule('(?:de )?{lone1}(?:{–}| à ){lone2}', years),
  rule('entre {lone1} et {lone2}', years),
  rule('(?:les |des |aux )?années {tens}', decadeInWords),
  rule('(?:les |des |aux )?années (?<two>(?:19)?[2-9]0|20[0-2]0)', decade),
  // In capitals: “la vie siècle après siècle” is about life, not the sixth century.
  rule('(?:au |le |du )?{roman}(?:e|è|ème) siècle', (match) =>
    /^[XVI]/.test(match.group('roman')) ? century(match) : undefined,
  ),
  rule(`(?:au |le |du )?(?<word>${centuries.join('|')}) siècle`, centuryInWords(centuries)),
  rule(
    "(?:au |à l'|de l'|l'|le |du |en ){season}(?: (?:de )?{lone})?",
    season({ relation: 'bare' }),
  ),
  rule("(?:au |à l'|de l'|l'|le |du )?{season} {lone}", season({ relation: 'bare' })),
  rule("(?:au |à l'|de l'|l'|le |du )?{season} dernier", season({ relation: 'last' })),
  rule("(?:au |à l'|de l'|l'|le |du )?{season} prochain", season({ relation: 'next' })),
  rule('cet? {season}', season({ relation: 'this' })),
  rule('(?:cet?|le même) {season}(?:{-}là)?(?<=là|même.{5,12})', season({ ofText: true })),
  rule("(?:au |à l'|l'|le ){season} suivant", season({ fromText: 'after' })),
  rule("(?:au |à l'|l'|le ){season} précédent", season({ fromText: 'before' })),
  rule("{number} premiers mois de (?:l'année(?! \\d)|(?:l'année )?{lone})", firstMonths),
  rule('(?:au |du |le )?{ordinal} trimestre(?: (?:de )?{lone})?', quarter),
  rule("(?:au |du |le )?(?<final>dernier) trimestre (?:de (?:l'année )?)?{lone}", quarter),
  rule('(?:au |du |le )?{ordinal} semestre(?: (?:de )?{lone})?', half),
  ...Object.entries(days).flatMap(([name, day]) => [
    rule(`(?:${day})(?: {lone})?`, named(name)),
    rule(`(?:${day}) (?:dernier|dernière)`, named(name, 'last')),
    rule(`(?:le )?week{-}end d(?:e |u |e la |e l'|')(?:${day})(?: {lone})?`, (match) => {
      const of = named(name)(match);
      return of && { kind: 'longWeekend', name, day: of };
    }),
    rule(
      `(?:(?:le |au )?(?<way>lendemain)|(?:la |à la )?veille) d(?:e |u |e la |e l'|')(?:${day})(?: {lone})?`,
      (match) => moved(named(name)(match), match.group('way') === '' ? -1 : 1),
    ),
  ]),
];
