import { end, hour24, minutes, numbersFrom, type ClockLanguage } from './clockLanguage.ts';

const hours = 'אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר';
const twelve = { 'אחת עשרה': 11, 'שתים עשרה': 12, 'שתיים עשרה': 12 };
const words = [...Object.keys(twelve), ...hours.split(' ')].join('|');
const half = String.raw`(?: (?<half>בבוקר|לפנות בוקר|אחר הצהריים|אחה["״]צ|בצהריים|בערב|בלילה))`;
const before = '(?:בשעה|בסביבות|לאחר|אחרי|לפני|עד|לקראת|השעה|שעה|מאז|בין) ';
/** A prefix and its hyphen: “at-18:00”. */
const prefix = '(?<![\\p{L}])(?:ב|מ|ל|עד ה)[-־]';

export const hebrewClock: ClockLanguage = {
  hint: /\d|חצות|שעה/u,
  patterns: [
    String.raw`(?<=${before}|${prefix})${hour24}[:.]${minutes}(?:${half})?${end}`,
    String.raw`(?<=${before}|${prefix})${hour24}${half}${end}`,
    String.raw`(?<=(?:בשעה|השעה) )(?<hour>${words})(?: (?<past>וחצי|ורבע))?${half}${end}`,
    String.raw`(?<![\p{L}])[בל]?(?<named>חצות)${end}`,
  ],
  numbers: { ...numbersFrom(1, hours), ...twelve, וחצי: 30, ורבע: 15 },
  countsToTwelve: true,
  midnight: /^חצות/u,
  morning: /בוקר/u,
  afternoon: /ערב|אחר|אחה/u,
  night: /לילה/u,
  midday: /^בצהריים/u,
};
