import {
  hour24,
  hourOr,
  minutes,
  numbersFrom,
  startOfFigure,
  type ClockLanguage,
} from './clockLanguage.ts';

const ones = '一 二 三 四 五 六 七 八 九'.split(' ');
const upTo59 = [
  ...ones,
  ...['十', '二十', '三十', '四十', '五十'].flatMap((tens) => [
    tens,
    ...ones.map((one) => tens + one),
  ]),
];
const numbers: Readonly<Record<string, number>> = {
  ...numbersFrom(1, upTo59.join(' ')),
  ...Object.fromEntries(
    ones.flatMap((one, at) => [`零${one}`, `〇${one}`].map((w) => [w, at + 1])),
  ),
  两: 2,
  兩: 2,
  半: 30,
  一刻: 15,
  三刻: 45,
};
/** Longest first: “十二” is not “十”. */
const oneOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|');
const hour = hourOr(oneOf([...upTo59.slice(0, 23), '两', '兩']));
const zone = '(?:(?<zone>北京时间|北京時間|台北时间|台北時間|格林尼治时间|格林尼治時間)\\s?)';
const half = '(?:(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚間|深夜|半夜)\\s?)';
/** An hour, “o'clock”, but not a length of time or “at the same time”. */
const oClock = String.raw`\s?[点點时時](?![间間期代候])`;
/** Nothing may remain unread after an hour: “ten o'clock and twenty” is not ten. */
const rest = String.raw`(?:\s?(?:(?<minute>[0-5]?\d)分?|(?<past>半|一刻|三刻)|(?<past2>${oneOf(Object.keys(numbers).filter((word) => /^[零〇一-十]/u.test(word)))})分?))?(?![零〇一二三四五六七八九十\d])`;

export const chineseClock: ClockLanguage = {
  hint: /[点點时時:]|午夜/u,
  patterns: [
    String.raw`${zone}?${half}${hour}${oClock}${rest}`,
    String.raw`${zone}?${half}${hour24}:${minutes}(?!\d)`,
    String.raw`${zone}${hour24}:${minutes}(?!\d)`,
    String.raw`${startOfFigure}${zone}?(?:${hour24})${oClock}(?:(?<minute>[0-5]?\d)分|(?<past>半|一刻|三刻))`,
    // From 13 on, figures before “时” do not count points or hours.
    String.raw`${startOfFigure}${zone}?(?<hour>1[3-9]|2[0-3])${oClock}(?!\d)`,
    String.raw`(?<=[于在至到从])${hour24}:${minutes}(?![:\d])`,
    '(?<named>午夜)(?=[前后後])',
  ],
  numbers,
  countsToTwelve: true,
  midnight: /^午夜/u,
  morning: /^凌晨|^清晨|^早|^上午/u,
  afternoon: /^下午|^傍晚|^晚/u,
  night: /夜/u,
  midday: /^中午/u,
};
