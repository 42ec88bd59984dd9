import { ruleMaker } from '../ruleOf.ts';
import { dateWords, fragmentsOf } from '../words.ts';

export const words = dateWords({
  months:
    'janvier/janv février/févr/fév/fevrier mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/déc/decembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  units: {
    day: 'jour jours',
    week: 'semaine semaines',
    weekend: 'week-end week_end',
    month: 'mois',
    quarter: 'trimestre trimestres',
    year: 'an ans année années',
    decade: 'décennie décennies',
    century: 'siècle siècles',
  },
  numbers:
    'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  tens: 'trente quarante cinquante soixante soixante-dix quatre-vingts/quatre-vingt quatre-vingt-dix cent',
  seasons: 'printemps été automne hiver',
  ordinals: 'premier/1er deuxième/second/2e troisième/3e quatrième/4e',
  collectives: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
  },
});

const fragments = fragmentsOf(words);

export const rule = ruleMaker({
  ...fragments,
  whole: `${fragments['whole']}|aout`,
  day: '1er|3[01]|[12]\\d|0?[1-9]',
  span: 'semaine|mois|trimestre|an|année|décennie|siècle|week{-}end',
  part: '(?:au |en |à la |le |la )?(?:début|fin|milieu|mi|courant)(?: (?:de |du |de la |de l)?|{-})',
  daypart: 'matin|après{-}midi|soir|midi|nuit',
  approx: "environ |près de |plus d(?:e |')|un peu plus d(?:e |')|à peine |presque |quelque ",
});
