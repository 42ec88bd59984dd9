import type { Meaning, Unit } from '../../meaning.ts';
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
    const unit = unitOf(group('span').replace(/\s/, '-'));
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

const weekday =
  (relation: 'bare' | 'last' | 'next', fromText = false) =>
  ({ group }: RuleMatch): Meaning | undefined => {
    const found = names.weekdays.get(nameKey(group('weekday')));
    return (
      found && { kind: 'weekday', weekday: found, relation, ...(fromText ? { fromText } : {}) }
    );
  };

const vague = (why: string): Meaning => ({ kind: 'undated', why });

const article = "(?:l'|la |le |cette |ce )?";

export const relativeRules: readonly Rule[] = [
  rule('{weekday}(?:(?: dans l[ea]| en fin d)? ?(?:{daypart}))?', weekday('bare')),
  rule(
    '(?:dans )?la nuit (?:de |du )(?<first>\\p{L}{5,8}) (?:à|au) (?<second>\\p{L}{5,8})',
    weekdaysBeside(names),
  ),
  rule('{weekday}(?: {daypart})? dernier', weekday('last')),
  rule('{weekday}(?: {daypart})? prochain', weekday('next')),
  rule("(?:le |du ){weekday} (?:suivant|d'après)", weekday('next', true)),
  rule('(?:tous les|chaque|les) {weekday}s?', vague('it comes back every week')),
  rule('avant{-}hier', shifted('day', -2)),
  rule('hier(?: {daypart}| au soir)?', shifted('day', -1)),
  rule(
    "aujourd'hui|ce (?:matin|soir|midi)|cet(?:te)? (?:après{-}midi|nuit)|ce jour",
    shifted('day', 0),
  ),
  rule('demain(?: {daypart})?', shifted('day', 1)),
  rule('après{-}demain', shifted('day', 2)),
  rule('le lendemain(?: {daypart})?', shifted('day', 1, 'text')),
  rule('la veille(?: au soir)?', shifted('day', -1, 'textOrPublication')),
  rule(
    '(?:le jour|la nuit) même|le même jour|ce jour{-}là|ce soir{-}là|cette nuit{-}là',
    shifted('day', 0, 'text'),
  ),
  rule('cette année{-}là|la même année', shifted('year', 0, 'text')),
  rule(`${article}(?:{part})?${article}{span} (?:dernier|dernière|passé|passée)`, spanOf(-1)),
  rule(`${article}(?:{part})?${article}{span} (?:prochain|prochaine)`, spanOf(1)),
  rule(`(?:{part}|plus tôt |plus tard )?(?:cette|ce|de cette) {span}`, (match) =>
    unitOf(match.group('span').replace(/\s/, '-')) === 'weekend'
      ? { kind: 'weekend', ahead: true }
      : spanOf(0)(match),
  ),
  rule(`${article}{span} (?:suivant|suivante|d'après)`, spanOf(1, 'text')),
  rule(`${article}{span} (?:précédent|précédente|d'avant)`, spanOf(-1, 'textOrPublication')),
  rule("(?:{part})(?:de )?l'année|en cours d'année|(?:en |à la )?fin d'année", shifted('year', 0)),
  rule('(?:{part})(?:du )?mois', shifted('month', 0)),
  rule('le week{-}end|durant le week{-}end|ce week{-}end', { kind: 'weekend' }),
  rule('il y a (?:{approx})?{number} {unit}', counted(-1, 'publication')),
  rule(
    '(?:il y a |depuis )(?:quelques|plusieurs) (?:jours|semaines|mois|années)|récemment|dernièrement|ces dernier(?:e)?s (?:jours|semaines|mois|années|temps)',
    vague('the number is left open'),
  ),
  rule('{number} {unit} plus tard', counted(1, 'text')),
  rule('{number} {unit} (?:plus tôt|auparavant)', counted(-1, 'textOrPublication')),
  rule("(?:d'ici|dans) (?:{approx})?{number} {unit}", counted(1, 'publication')),
];
