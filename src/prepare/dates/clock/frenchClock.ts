import { wordsBelowHundred } from '../../../story/collation/numberWords.ts';
import {
  afterWords,
  end,
  hour24,
  minutes,
  none,
  nothingCounted,
  partBefore,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { figures, figuresHint } from './clockFigures.ts';

const small =
  'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt';
const after20 = ['vingt et une', 'vingt-et-une', 'vingt-deux', 'vingt-trois'];
/** Longest first: “dix-sept” is not “dix”. */
const words = [...small.split(' '), ...after20].toSorted((a, b) => b.length - a.length).join('|');
const lateWords = words
  .split('|')
  .filter((word) => !small.split(' ').slice(0, 12).includes(word))
  .join('|');
/** “3 h 20” after these is a length of time. */
const noLength = String.raw`(?<!(?:pendant|durant|en|bout de|duré|plus de|moins de)\s)`;
/** “Après quatre heures de siège”, “à deux heures de Paris”; “de l’après-midi” is the part of a day. */
const noDistance = String.raw`(?!\s(?:de\s(?!l['’]après|la nuit)|d['’]))`;
const half = String.raw`(?: (?<half>du matin|de l['’]après-midi|du soir|de la nuit|(?:(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain)|ce) (?:matin|après-midi|soir)))?`;
const few =
  'cinq dix quinze vingt vingt-cinq trente trente-cinq quarante quarante-cinq cinquante cinquante-cinq';
/** Longest first: “vingt-cinq” is not “vingt”. */
const fewWords = few
  .split(' ')
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const inMinutes = String.raw`(?<past2>${fewWords})`;
/** Also minutes that no clock names in fives: “vingt-deux”, “vingt et une”. */
const exactNumbers = Object.fromEntries(
  wordsBelowHundred('fr')
    .slice(0, 60)
    .map(
      (word, at) => [word.replace(/(?<! et) (?!et )/gu, '-').replace(/un$/u, 'une'), at] as const,
    )
    .slice(1),
);
const exact = Object.keys(exactNumbers).toSorted((a, b) => b.length - a.length);
const exactMinute = String.raw`(?<past4>${exact.join('|')})${nothingCounted("du (?:matin|soir)|de l['’]après-midi|de la nuit|heure|précises|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche")}`;
const rest = String.raw`(?: et (?<past>demie?|quart)| moins (?<to>le quart|vingt-cinq|vingt|dix|cinq)| ${inMinutes}| ${exactMinute})?`;
const before = String.raw`à|vers|dès|avant|après|entre|et|depuis|de|jusqu['’]à`;

export const frenchClock: ClockLanguage = {
  hint: new RegExp(String.raw`${figuresHint}|\d\s?h|heure|midi|minuit`, 'iu'),
  patterns: [
    String.raw`${noLength}${start}${hour24}\s?h(?:eures?)?\s?${minutes}${half}${end}`,
    String.raw`${noLength}${afterWords(before)}${hour24}\s?(?:h|heures?)${rest}${half}${end}(?! sur 24)${noDistance}`,
    String.raw`${afterWords(before)}(?<hour>${words}) heures?${rest}${half}${end}${noDistance}`,
    // Up to twelve, they may be a length of time.
    String.raw`${start}(?<hour>${lateWords}) heures ${inMinutes}${end}`,
    String.raw`(?<=\bil (?:est|était) (?:(?:environ|presque|près de) )?)(?<hour>[01]?\d|2[0-3]|${words})\s?(?:h|heures?)${rest}${half}${end}`,
    // “entre 14 et 16 heures”
    String.raw`${afterWords('entre|de')}${hour24}(?=\s(?:et|à)\s(?:[01]?\d|2[0-3])\s?h(?:eures?)?${end})`,
    String.raw`${afterWords(before)}(?<named>midi|minuit)${rest}${end}`,
    ...figures('à|vers|dès|avant|après|entre|et|depuis|de'),
  ],
  numbers: {
    ...exactNumbers,
    'vingt et une': 21,
    'vingt-et-une': 21,
    'vingt-deux': 22,
    'vingt-trois': 23,
    ...Object.fromEntries(few.split(' ').map((word, at) => [word, 5 * (at + 1)])),
    demi: 30,
    demie: 30,
    quart: 15,
    'le quart': 15,
  },
  partBefore: partBefore(
    'matin|matinée|après-midi|soir|soirée|nuit',
    String.raw`à|vers|dès|peu|avant|après|aux|alentours|environs|de|depuis|environ|juste|exactement|précisément|jusqu['’]à`,
  ),
  countsToTwelve: false,
  midnight: /^minuit/i,
  morning: /matin/i,
  afternoon: /après-midi|soir/i,
  night: /nuit/i,
  midday: none,
};
