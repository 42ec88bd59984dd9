import { weekdaysBeside } from '../calendarMeaning.ts';
import type { Rule } from '../grammar.ts';
import { readersOf, undated } from '../readers.ts';
import { dayAlone, dayOfText } from '../sharedMonth.ts';
import { shifted } from '../shifted.ts';
import { unlessOf } from '../unlessOf.ts';
import { rule, words } from './words.ts';

const { weekday, span, counted, collective, nth, nthOfMonth } = readersOf(words);
const article = "(?:l'|la |le |cette |ce )?";

export const relativeRules: readonly Rule[] = [
  rule(
    "{weekday}(?:(?: dans l[ea]| en fin d)? ?(?:{daypart})| en (?:fin|début|milieu) de (?:matinée|journée|soirée|d'après{-}midi)| dans (?:la matinée|la journée|l'après{-}midi|la soirée))?",
    weekday('bare'),
  ),
  rule(
    '(?:dans )?la nuit (?:de |du )(?<first>\\p{L}{5,8}) (?:à|au) (?<second>\\p{L}{5,8})',
    weekdaysBeside(words.names),
  ),
  rule(
    "(?:le |au |du )?(?:{ordinal}|(?<final>dernier)) {weekday} (?:de |d'|du mois de |du mois d'){month}(?: {lone})?",
    nth,
  ),
  rule('{weekday}(?: {daypart})? dernier', weekday('last')),
  rule('{weekday}(?: {daypart})? prochain', weekday('next')),
  rule("(?:le |du ){weekday} (?:suivant|d'après)", weekday('next', { fromText: true })),
  rule(
    '(?:de |du )(?<first>\\p{L}{5,8}) (?:à|au) (?<second>\\p{L}{5,8})',
    weekdaysBeside(words.names),
  ),
  rule('(?:tous les|chaque|les) {weekday}s?', undated('it comes back every week')),
  rule("(?<=(?:(?:depuis|dès|d'ici) |jusqu'))(?:le|au) {day}", dayAlone),
  rule('le {day}', dayOfText),
  rule('avant{-}hier', shifted('day', -2)),
  rule('hier(?:,? {weekday})?(?: {daypart}| au soir)?', shifted('day', -1)),
  rule(
    "aujourd'hui(?:,? {weekday})?|ce (?:matin|soir|midi)|cet(?:te)? (?:après{-}midi|nuit)|ce jour",
    shifted('day', 0),
  ),
  rule('demain(?:,? {weekday})?(?: {daypart})?', shifted('day', 1)),
  rule('après{-}demain', shifted('day', 2)),
  rule('le lendemain(?: {daypart})?', shifted('day', 1, 'text')),
  rule(
    'la veille(?: au soir)?',
    unlessOf(/^\s(?:de|du|des|d[’'])/u, shifted('day', -1, 'textOrPublication')),
  ),
  rule(
    '(?:le jour|la nuit) même|le même jour|ce jour{-}là|ce soir{-}là|cette nuit{-}là',
    shifted('day', 0, 'text'),
  ),
  rule(
    "dans (?:la matinée|l'après{-}midi|la soirée)|en (?:fin|début|milieu) de (?:matinée|journée|soirée|d'après{-}midi)",
    (match) =>
      /^ (?:d[eu]|du) /.test(match.sentence.slice(match.end))
        ? undefined
        : shifted('day', 0, 'textOrPublication'),
  ),
  rule('(?:cette|ce) {span}{-}là|(?:la|le) même {span2}', span(0, 'text')),
  rule('ce {weekday}(?: {daypart})?{-}là', weekday('this', { fromText: true })),
  rule(
    '(?:le |au )?(?:{ordinal}|(?<final>dernier)) {weekday} du mois(?<ahead> prochain)?',
    nthOfMonth,
  ),
  rule(`${article}(?:{part})?${article}{span} (?:dernier|dernière|passé|passée)`, span(-1)),
  rule(`${article}(?:{part})?${article}{span} (?:prochain|prochaine)`, span(1)),
  rule(`(?:{part}|plus tôt |plus tard )?(?:cette|ce|de cette) {span}`, (match) =>
    /^week/iu.test(match.group('span')) ? { kind: 'weekend', ahead: true } : span(0)(match),
  ),
  rule(`${article}{span} (?:suivant|suivante|d'après)`, span(1, 'text')),
  rule(`${article}{span} (?:précédent|précédente|d'avant)`, span(-1, 'textOrPublication')),
  rule("(?:{part})(?:de )?l'année|en cours d'année|(?:en |à la )?fin d'année", shifted('year', 0)),
  rule('(?:{part})(?:du )?mois|en (?:début|milieu|fin) de mois', shifted('month', 0)),
  rule('(?:en )?(?:début|milieu|fin) de (?:la )?semaine', shifted('week', 0)),
  rule("en (?:début|milieu) d'année", shifted('year', 0)),
  rule('le week{-}end|durant le week{-}end|ce week{-}end', { kind: 'weekend' }),
  rule('il y a (?:exactement |tout juste |{approx})?{number} {unit}', counted(-1)),
  rule("il y a (?:{approx})?une {collective} d(?:e |'){unit}", collective),
  rule(
    '(?:il y a |depuis )(?:quelques|plusieurs) (?:jours|semaines|mois|années)|récemment|dernièrement|ces dernier(?:e)?s (?:jours|semaines|mois|années|temps)',
    undated('the number is left open'),
  ),
  rule('{number} {unit} (?:plus tard|après(?=\\s*(?:[,.;:!?]|$)))', counted(1, 'text')),
  rule('{number} {unit} (?:plus tôt|auparavant)', counted(-1, 'textOrPublication')),
  rule("(?:d'ici|dans) (?:{approx})?{number} {unit}", counted(1)),
];
