import { hour24, minutes, startOfFigure, type ClockLanguage } from './clockLanguage.ts';

const zone = '(?:(?<zone>日本時間)の?)?';
const half = String.raw`(?:(?<half>午前|午後|深夜|未明)\s?)`;
const rest = '(?:(?<minute>[0-5]?\\d)分|(?<past>半))';
/** Particles that follow a time: “at”, “from”, “until”. */
const particle = '(?=に|から|まで|ごろ|頃|すぎ|過ぎ|以降|現在)';

export const japaneseClock: ClockLanguage = {
  hint: /時|:|正午/u,
  patterns: [
    // “午前12時” means noon to some and midnight to others.
    String.raw`${zone}(?!午前12時)${half}${hour24}時(?!間)${rest}?`,
    String.raw`${zone}(?!午前12:)${half}${hour24}:${minutes}(?!\d)`,
    String.raw`${startOfFigure}${zone}${hour24}時${rest}`,
    String.raw`${startOfFigure}${zone}(?<hour>1[3-9]|2[0-3])時(?!間)`,
    String.raw`${startOfFigure}${hour24}:${minutes}${particle}`,
    '(?<named>正午)',
  ],
  numbers: { 半: 30 },
  countsToTwelve: true,
  midnight: /$^/,
  morning: /^午前|^未明/u,
  afternoon: /^午後/u,
  night: /^深夜/u,
  midday: /$^/,
};
