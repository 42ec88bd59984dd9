import { hour24, minutes, none, startOfFigure, type ClockLanguage } from './clockLanguage.ts';

const half = String.raw`(?<half>오전|오후|새벽|아침|저녁|밤)\s?`;
const rest = String.raw`(?:\s?(?:(?<minute>[0-5]?\d)분|(?<past>반)))`;

export const koreanClock: ClockLanguage = {
  hint: /시|:|정오|자정/u,
  patterns: [
    String.raw`${half}${hour24}시(?!간)${rest}?`,
    String.raw`${half}${hour24}:${minutes}(?!\d)`,
    String.raw`${startOfFigure}${hour24}시${rest}`,
    String.raw`${startOfFigure}(?<hour>1[3-9]|2[0-3])시(?!간)`,
    String.raw`(?<![\p{L}])(?<named>정오|자정)`,
  ],
  numbers: { 반: 30 },
  countsToTwelve: true,
  midnight: /^자정/u,
  morning: /^오전|^새벽|^아침/u,
  afternoon: /^오후|^저녁/u,
  night: /^밤/u,
  midday: none,
};
