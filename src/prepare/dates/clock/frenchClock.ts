import {
  afterWords,
  end,
  hour24,
  minutes,
  none,
  numbersFrom,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { figures, figuresHint } from './figures.ts';

const small =
  'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt';
const after20 = ['vingt et une', 'vingt-et-une', 'vingt-deux', 'vingt-trois'];
/** The longest first: “dix-sept” is not “dix”. */
const words = [...small.split(' '), ...after20].toSorted((a, b) => b.length - a.length).join('|');
const half = String.raw`(?: (?<half>du matin|de l['’]après-midi|du soir|de la nuit))?`;
const rest = String.raw`(?: et (?<past>demie?|quart)| moins (?<to>le quart|cinq|dix|vingt|vingt-cinq))?`;
const before = String.raw`à|vers|dès|avant|après|entre|et|depuis|de|jusqu['’]à`;

export const frenchClock: ClockLanguage = {
  hint: new RegExp(String.raw`${figuresHint}|\d\s?h|heure|midi|minuit`, 'iu'),
  patterns: [
    String.raw`${start}${hour24}\s?h(?:eures?)?\s?${minutes}${half}${end}`,
    String.raw`${afterWords(before)}${hour24}\s?(?:h|heures?)${rest}${half}${end}(?! sur 24)`,
    String.raw`${afterWords(before)}(?<hour>${words}) heures?${rest}${half}${end}`,
    // “entre 14 et 16 heures”
    String.raw`${afterWords('entre|de')}${hour24}(?=\s(?:et|à)\s(?:[01]?\d|2[0-3])\s?h(?:eures?)?${end})`,
    String.raw`${afterWords(before)}(?<named>midi|minuit)${rest}${end}`,
    ...figures('à|vers|dès|avant|après|entre|et|depuis|de'),
  ],
  numbers: {
    ...numbersFrom(1, small),
    'vingt et une': 21,
    'vingt-et-une': 21,
    'vingt-deux': 22,
    'vingt-trois': 23,
    'vingt-cinq': 25,
    demi: 30,
    demie: 30,
    quart: 15,
    'le quart': 15,
  },
  countsToTwelve: false,
  midnight: /^minuit/i,
  morning: /matin/i,
  afternoon: /après-midi|soir/i,
  night: /nuit/i,
  midday: none,
};
