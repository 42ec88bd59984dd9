import { wordsBelowHundred } from '../../../story/collation/numberWords.ts';
import {
  afterWords,
  end,
  hour24,
  minutes,
  nothingCounted,
  numbersFrom,
  partBefore,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { zonePattern } from './clockZones.ts';
import { figures, figuresHint } from './clockFigures.ts';

const hours =
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig';
const toTwelve = hours.split(' ').slice(0, 12).join('|');
/** Longest first: “dreizehn” is not “drei”. */
const words = ['ein', ...hours.split(' ')].toSorted((a, b) => b.length - a.length).join('|');
const ofWeekday =
  '(?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:morgen|früh|vormittag|nachmittag|abend|nacht)';
const half = String.raw`(?: (?<half>${ofWeekday}|morgens|früh|vormittags|mittags|nachmittags|abends|nachts|am (?:frühen |späten )?(?:Morgen|Vormittag|Nachmittag|Abend)|in der (?:Früh|Nacht)))?`;
/** Minutes after an hour, in words. */
const few =
  'fünf zehn fünfzehn zwanzig fünfundzwanzig dreißig fünfunddreißig vierzig fünfundvierzig fünfzig fünfundfünfzig';
const fewWords = few
  .split(' ')
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** Also those that no clock names in fives. */
const exact = wordsBelowHundred('de').slice(10, 60);
const exactMinute = String.raw`(?<past2>${exact.join('|')})${nothingCounted('am|in|im|auf|wurde|wurden|war|waren|ist|hat|hatte|kam|begann|ging|fiel|traf|morgens|abends|nachts')}`;
/** “Viertel acht Uhr” means a quarter past seven in some regions, and is left open. */
const noQuarter = String.raw`(?<!(?<!drei ?)viertel\s)`;
const figure = String.raw`[1-5]?\d`;
const before = 'um|gegen|ab|bis|seit|vor|nach|zwischen|und|von';

export const germanClock: ClockLanguage = {
  hint: new RegExp(
    `${figuresHint}|Uhr|halb|viertel|(?:fünf|zehn|zwanzig) (?:nach|vor)|Mittag|Mitternacht|(?:morgen|abend|nacht|mittag) um |Minuten (?:nach|vor)|\\d\\s?h`,
    'iu',
  ),
  patterns: [
    String.raw`${noQuarter}${start}${hour24}(?:[:.]${minutes})?\s?Uhr(?:\s(?<minute2>[0-5]\d)(?!\s?Uhr))?${half}(?:${zonePattern})?${end}`,
    String.raw`${start}(?<hour>24)(?:[:.]00)?\s?Uhr${end}`,
    String.raw`${start}${hour24}\s?h\s?${minutes}${end}`,
    String.raw`${afterWords('um|gegen|ab|bis|seit')}${hour24}\s?h${end}(?!-)`,
    String.raw`${start}(?<hour>[01]\d|2[0-3])${minutes}\s?Uhr${end}`,
    String.raw`(?<=(?:morgen|abend|nacht|mittag|vormittag|nachmittag) um )(?<hour>${toTwelve})${nothingCounted('in|im|auf|bei|wurde|wurden|war|waren|kam|begann')}`,
    // “zwischen 14 und 16 Uhr”, “9.30 bis 17 Uhr”
    String.raw`${start}${hour24}(?:[:.]${minutes})?(?=\s?(?:–|-|und|bis)\s?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?Uhr${end})`,
    String.raw`${noQuarter}${start}(?<hour>${words}) Uhr(?:\s(?:(?<minute2>[0-5]\d)|(?<past>${fewWords})|${exactMinute}))?${half}${end}`,
    String.raw`${start}(?:(?:(?<past>fünf|zehn) nach|(?<to2>fünf|zehn) vor) )?(?<to>halb) (?<hour>${toTwelve}|1[0-2]|[1-9](?!\d|\s?%))(?: Uhr)?${half}${end}`,
    String.raw`${start}(?:(?<past2>viertel) nach|(?<to>viertel) vor|(?<to2>drei ?viertel)) (?<hour>${toTwelve})(?: Uhr)?${half}${end}`,
    String.raw`${start}(?:(?<past>${fewWords}|${figure}) Minuten nach|(?<to>${fewWords}|${figure}) Minuten vor) (?:(?<hour>${toTwelve}|1\d|2[0-3]|[1-9](?= Uhr))(?: Uhr)?${half}|(?<named>Mitternacht))${end}`,
    String.raw`${afterWords('um|gegen|ab|bis|seit')}(?:(?<past>fünf|zehn|zwanzig) nach|(?<to>fünf|zehn|zwanzig) vor) (?<hour>${toTwelve})(?: Uhr)?${half}${end}`,
    String.raw`${start}(?<named>Mitternacht|zwölf Uhr mittags|(?<=gegen )Mittag)${end}`,
    ...figures(before),
  ],
  numbers: {
    ...numbersFrom(10, exact.join(' ')),
    ein: 1,
    ...numbersFrom(1, hours),
    ...Object.fromEntries(few.split(' ').map((word, at) => [word, 5 * (at + 1)])),
    viertel: 15,
    halb: 30,
    dreiviertel: 15,
    'drei viertel': 15,
  },
  partBefore: partBefore(
    String.raw`(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)|(?:am(?: frühen| späten)?|heute|gestern) morgen|morgens|früh|vormittags?|mittags?|nachmittags?|abends?|nachts?(?: (?:auf|zu|zum|auf den) \p{L}+)?`,
    'um|gegen|ab|bis|seit|etwa|circa|kurz|nach|vor|rund|ungefähr|genau|schon|bereits|pünktlich',
  ),
  countsToTwelve: false,
  midnight: /^Mitternacht/i,
  morning: /morgen|früh|vormittag/i,
  // “Sonnabendmorgen” is not an evening.
  afternoon: /nachmittag|(?<!sonn)abend/i,
  night: /nacht/i,
  midday: /(?<!nach|vor)mittag/i,
};
