import {
  afterWords,
  end,
  minutes,
  none,
  numbersFrom,
  partBefore,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { zonePattern } from './clockZones.ts';
import { figures, figuresHint } from './clockFigures.ts';

const hours = 'one two three four five six seven eight nine ten eleven twelve';
const oneOf = hours.replaceAll(' ', '|');
const hour = String.raw`(?<hour>1[0-2]|[1-9]|${oneOf})`;
const whose =
  '(?:in the|this|that|the same|the next|the following|yesterday|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const half = String.raw`(?<half>${whose} (?:early |late )?(?:morning|afternoon|evening|night|small hours)|at night|last night|tonight)`;
const before =
  'at|around|about|by|from|until|till|before|after|since|between|and|to|nearly|just|past';
const sharp = 'at|around|about|until|till|before|after|since|nearly|just';
const halfLetter = String.raw`\s?(?<half>[ap])(?:\.\s?m\.?|m(?![\p{L}]))`;
const quarters = 'fifteen|thirty|forty-five';
const inWords = String.raw`(?<hour>${oneOf})[- ](?<past>${quarters})`;
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const digits = hours.split(' ').slice(0, 9);
/** Minutes in words, from one to 59, as they follow the hour: “oh five”, “twelve”, “forty-two”. */
const minuteWords = new Map([
  ...digits.map((word, at) => [`oh ${word}`, at + 1] as const),
  ...teens.map((word, at) => [word, at + 10] as const),
  ...['twenty', 'thirty', 'forty', 'fifty'].flatMap((ten, at) => [
    [ten, 20 + 10 * at] as const,
    ...digits.map((word, one) => [`${ten}-${word}`, 21 + 10 * at + one] as const),
  ]),
]);
const anyMinute = [...minuteWords.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** Minutes before and after an hour. */
const few = `[1-5]?\\d|a|${[...digits, ...minuteWords.keys()].toReversed().join('|')}`;
/** “Six twelve am” is not “twelve am”. */
const toTheMinute = String.raw`(?<!(?:${oneOf})[- ])(?<hour>${oneOf})(?:[- ](?<past>${anyMinute}))?`;
/** After a time with a dot: nothing that figures could measure. */
const noUnit = String.raw`(?=\s*(?:$|[.,;!?)–—]|(?:on|in|and|when|the|he|she|it|they|we|local|that|this|yesterday|today|tonight|tomorrow|after)(?![\p{L}])|(?:mon|tues|wednes|thurs|fri|satur|sun)day))`;

const hint = [
  figuresHint,
  String.raw`\s(?:0\d|24)[0-5]\d`,
  String.raw`(?:\d|${oneOf})\s?[ap]\.?\s?m|o['’]clock|noon|midday|midnight`,
  'half[- ]past|(?:quarter|five|ten|twenty) (?:past|to|after|of)|[- ](?:fifteen|thirty|forty-five)',
  `half (?:${oneOf})`,
  'minutes? (?:past|after|to|before)|(?:morning|afternoon|evening)|night|small hours|local time',
];

export const englishClock: ClockLanguage = {
  hint: new RegExp(hint.join('|'), 'iu'),
  patterns: [
    String.raw`${start}(?<hour>1[0-2]|0?[1-9])(?:[:.]${minutes})?${halfLetter}(?:${zonePattern})?`,
    String.raw`${start}${toTheMinute}${halfLetter}(?:${zonePattern})?`,
    // “between 9 and 11 am”, “9–11 am”: both in the morning.
    String.raw`${start}(?<hour>1[0-2]|0?[1-9])(?:[:.]${minutes})?(?=\s?(?:–|-|and|to)\s?(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?${halfLetter})`,
    String.raw`${start}(?:(?<past>${few}) minutes? (?:past|after)|(?<to>${few}) minutes? (?:to|before)) (?:${hour}(?= o['’]clock| (?:in|at|this)|${end})|(?<named>noon|midday|midnight))(?: o['’]clock)?(?: ${half})?${end}`,
    String.raw`${afterWords(sharp)}(?:a )?(?<to>quarter) of ${hour}(?: ${half})?${end}${noUnit}`,
    String.raw`${start}${hour} o['’]clock(?: ${half})?${end}(?!\s(?:news|show|club)\b)`,
    String.raw`${start}(?:(?<past>half)[- ]past|(?:a )?(?:(?<past2>quarter) past|(?<to>quarter) to)|(?<past3>five|ten|twenty|twenty-five) past|${afterWords(sharp)}(?:(?<to2>five|ten|twenty|twenty-five) to|(?:a )?(?<past4>quarter|five|ten|twenty|twenty-five) after)) (?:${hour}|(?<named>noon|midday|midnight))(?: ${half})?${end}`,
    // “Half six”, but not “about half six million”.
    String.raw`${afterWords(sharp)}(?<past>half) ${hour}(?: ${half})?${end}${noUnit}`,
    String.raw`${start}${inWords}(?: ${half})?${end}(?!\s(?:people|per|years|minutes|days|metres))`,
    String.raw`${afterWords(before)}${hour}(?:[:.]${minutes})? ${half}${end}`,
    // “On Friday evening at 8”
    String.raw`(?<=\b(?:morning|afternoon|evening|night|tonight),? (?:at|around|about) )${hour}${end}${noUnit}`,
    String.raw`${start}(?:(?:12|twelve) )?(?<named>noon|midday|midnight)${end}(?!\s(?:trading|prayers?|meals?|sun|sunshine|heat|news|breaks?|mass|snacks?)\b)`,
    String.raw`${afterWords('at|around|about')}(?:(?<past>5|10|20|25) past|(?<to>5|10|20|25) to) ${hour} ${half}${end}`,
    String.raw`${afterWords('at|around|about|by|until|before|after')}(?<hour>[01]\d|2[0-3])[:.]?${minutes}(?:\s?(?:hours|hrs|h)${end}|(?= local time))`,
    String.raw`${afterWords('at')}(?<hour>[01]?\d|2[0-3])\.${minutes}${end}${noUnit}`,
    String.raw`${start}(?<hour>0\d)${minutes}\s?(?:hours|hrs)${end}`,
    // “At 0612”, but not “at 1500” or “at 0612 Main Street”.
    String.raw`${afterWords(before)}(?<hour>0\d)${minutes}${end}${noUnit}`,
    String.raw`${afterWords(before)}(?<hour>24)[:.]?00\s?(?:hours|hrs|h)${end}`,
    String.raw`${start}(?<hour>1[0-2]|0?[1-9])[:.]${minutes} ${half}${end}`,
    // Elsewhere “one in the morning and two in the evening” counts things.
    String.raw`(?<=\bit (?:was|is) (?:(?:about|around|nearly|almost|just after|just before) )?)(?<hour>${oneOf}) ${half}${end}`,
    ...figures(before),
  ],
  numbers: {
    ...Object.fromEntries(minuteWords),
    ...numbersFrom(1, hours),
    a: 1,
    fifteen: 15,
    quarter: 15,
    twenty: 20,
    'twenty-five': 25,
    thirty: 30,
    half: 30,
    'forty-five': 45,
  },
  partBefore: partBefore(
    'morning|afternoon|evening|night|tonight',
    'at|around|about|just|shortly|soon|minutes|after|before|by|from|until|till|since|past|nearly|almost|exactly|precisely|approximately',
  ),
  countsToTwelve: true,
  midnight: /^midnight/i,
  morning: /^a$|morning|small hours/i,
  afternoon: /^p$|afternoon|evening/i,
  night: /night/i,
  midday: none,
};
