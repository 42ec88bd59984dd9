import { ruleMaker } from '../ruleOf.ts';
import { dateWords, fragmentsOf } from '../words.ts';

/** Units and ordinals in every case and number. */
export const words = dateWords({
  capitals: true,
  months:
    'januar/januars/jänner/jänners/jan februar/februars/feber/febers/feb märz/märzes/mär april/aprils/apr mai/mais juni/junis/jun juli/julis/jul august/augusts/aug september/septembers/sept/sep oktober/oktobers/okt november/novembers/nov dezember/dezembers/dez',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  units: {
    day: 'tag tage tagen nacht nächte nächten',
    week: 'woche wochen',
    weekend: 'wochenende wochenenden',
    month: 'monat monate monaten monats',
    quarter: 'quartal quartale quartalen quartals',
    year: 'jahr jahre jahren jahres jahrs',
    decade: 'jahrzehnt jahrzehnte jahrzehnten jahrzehnts',
    century: 'jahrhundert jahrhunderte jahrhunderten jahrhunderts',
  },
  numbers:
    'ein/einem/einer/einen/eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  tens: 'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  seasons: 'frühling/frühjahr sommer herbst winter',
  ordinals:
    'erste/ersten/erster/erstes/erstem/1. zweite/zweiten/zweiter/zweites/zweitem/2. dritte/dritten/dritter/drittes/drittem/3. vierte/vierten/vierter/viertes/viertem/4.',
});

export const rule = ruleMaker({
  ...fragmentsOf(words),
  day: '(?:3[01]|[12]\\d|0?[1-9])\\.',
  span: 'woche|wochenende|monats?|quartals?|jahre?s?|jahrzehnts?|jahrhunderts?',
  ordinal: '(?:erste|zweite|dritte|vierte)[nrsm]?|[1-4]\\.',
  part: '(?:am |zu |im )?(?:anfang|ende|mitte|beginn|früher|später)(?: (?:der|des|im|in der))? ',
  last: '(?:vergangene|letzte|vorige|abgelaufene|zurückliegende)[nrsm]?',
  next: '(?:nächste|kommende)[nrsm]?',
  penultimate: '(?:vorletzte|vorvorige|vorvergangene)[nrsm]?',
  this: 'diese[nrsm]?',
  daypart: 'morgen|vormittag|mittag|nachmittag|abend|nacht|früh',
  approx: 'etwa |rund |ungefähr |fast |mehr als |über |knapp |gut |circa |ca\\.? ',
});
