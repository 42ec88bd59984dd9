import { hour24, minutes, none, start, type ClockLanguage } from './clockLanguage.ts';

export const thaiClock: ClockLanguage = {
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
