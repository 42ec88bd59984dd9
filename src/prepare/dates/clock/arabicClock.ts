import { hour24, minutes, start, type ClockLanguage } from './clockLanguage.ts';
import { figures } from './clockFigures.ts';

/** Hours are expressed by ordinals: “the sixth”. */
const ordinals: Readonly<Record<string, number>> = {
  الواحدة: 1,
  الثانية: 2,
  الثالثة: 3,
  الرابعة: 4,
  الخامسة: 5,
  السادسة: 6,
  السابعة: 7,
  الثامنة: 8,
  التاسعة: 9,
  العاشرة: 10,
  'الحادية عشرة': 11,
  'الثانية عشرة': 12,
};
const words = Object.keys(ordinals)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** In the accusative with or without its mark, “in the morning” or “of the morning of”. */
const halves = 'صباح|فجر|مساء|عصر|ليل|ظهر';
const half = String.raw`\s(?:من )?(?:ال)?(?<half>${halves})(?:ا?ً?ا?)`;
const zone = String.raw`(?:\s(?:بتوقيت|بالتوقيت)\s(?<zone>غرينتش|جرينتش|مكة))?`;
const end = String.raw`(?![\p{L}\p{M}\p{N}]|[.,:]\d)`;
const clock = '(?<=(?:الساعة|للساعة) )';

export const arabicClock: ClockLanguage = {
  hint: /\d|ساعة|منتصف الليل/u,
  patterns: [
    String.raw`${clock}${hour24}(?:[:.]${minutes})?(?:${half})?${zone}${end}`,
    String.raw`${start}${hour24}(?:[:.]${minutes})?${half}${zone}${end}`,
    String.raw`${start}${hour24}[:.]${minutes}\s(?<half>[صم])${zone}${end}`,
    String.raw`${clock}(?<hour>${words})(?: (?<past>والنصف|والربع|والثلث)| (?<to>إلا الربع|إلا ربعا|إلا ربعًا|إلا ربعاً))?(?:${half})?${zone}${end}`,
    String.raw`(?<named>منتصف الليل)${end}`,
    ...figures('في|حوالي|بعد|قبل|منذ|عند'),
  ],
  numbers: {
    ...ordinals,
    والنصف: 30,
    والربع: 15,
    والثلث: 20,
    'إلا الربع': 15,
    'إلا ربعا': 15,
    'إلا ربعًا': 15,
    'إلا ربعاً': 15,
  },
  countsToTwelve: true,
  midnight: /^منتصف/u,
  morning: /^صباح|^فجر|^ص$/u,
  afternoon: /^مساء|^عصر|^م$/u,
  night: /^ليل/u,
  midday: /^ظهر/u,
};
