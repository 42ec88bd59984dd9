import {
  end,
  hour24,
  minutes,
  none,
  numbersFrom,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { figures } from './figures.ts';

const arabic: ClockLanguage = {
  hint: /\d/u,
  patterns: [
    String.raw`(?<=الساعة )${hour24}(?:[:.]${minutes})?(?: (?<half>صباحا|صباحًا|صباحاً|فجرا|فجرًا|مساء|مساءً|عصرا|عصرًا|ليلا|ليلًا|ظهرا|ظهرًا))?${end}`,
    ...figures('في|حوالي|بعد|قبل|منذ'),
  ],
  numbers: {},
  countsToTwelve: true,
  midnight: none,
  morning: /^صباح|^فجر/u,
  afternoon: /^مساء|^عصر/u,
  night: /^ليل/u,
  midday: /^ظهر/u,
};

const hebrew: ClockLanguage = {
  hint: /\d|חצות/u,
  patterns: [
    String.raw`(?<=בשעה |בסביבות |לאחר |לפני |עד )${hour24}:${minutes}(?: (?<half>בבוקר|אחר הצהריים|בצהריים|בערב|בלילה))?${end}`,
    String.raw`(?<=בשעה )${hour24}(?: (?<half>בבוקר|אחר הצהריים|בצהריים|בערב|בלילה))${end}`,
    String.raw`(?<![\p{L}])ב?(?<named>חצות)${end}`,
  ],
  numbers: {},
  countsToTwelve: true,
  midnight: /^חצות/u,
  morning: /בוקר/u,
  afternoon: /ערב|אחר/u,
  night: /לילה/u,
  midday: /^בצהריים/u,
};

const chineseNumbers = {
  ...numbersFrom(1, '一 二 三 四 五 六 七 八 九 十 十一 十二'),
  两: 2,
  兩: 2,
  半: 30,
  一刻: 15,
  三刻: 45,
};
const chineseHours = Object.keys(chineseNumbers)
  .slice(0, 14)
  .toSorted((a, b) => b.length - a.length);

const chinese: ClockLanguage = {
  hint: /[点點时時]/u,
  patterns: [
    String.raw`(?:(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚間|深夜|半夜)\s?)(?<hour>[01]?\d|2[0-3]|${chineseHours.join('|')})\s?[点點时時](?:${minutes}分|(?<past>半|一刻|三刻))?`,
    String.raw`${start}${hour24}\s?[点點时時](?:(?<minute>[0-5]?\d)分|(?<past>半|一刻|三刻))`,
  ],
  numbers: chineseNumbers,
  countsToTwelve: true,
  midnight: none,
  morning: /^凌晨|^清晨|^早|^上午/u,
  afternoon: /^下午|^傍晚|^晚/u,
  night: /夜/u,
  midday: /^中午/u,
};

const thai: ClockLanguage = {
  hint: /\d|เที่ยง/u,
  patterns: [
    String.raw`${start}${hour24}[.:]${minutes}\s?(?:น\.?|นาฬิกา)`,
    String.raw`(?<named>เที่ยงคืน)`,
  ],
  numbers: {},
  countsToTwelve: false,
  midnight: /^เที่ยงคืน/u,
  morning: none,
  afternoon: none,
  night: none,
  midday: none,
};

/** Times of day where they stand in figures or beside the words that always introduce them. */
export const otherClocks = { ar: arabic, he: hebrew, zh: chinese, th: thai };
