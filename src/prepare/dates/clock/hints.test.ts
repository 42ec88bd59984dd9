import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../time/testing/runs.ts';
import { clockLanguages } from './clockLanguages.ts';

/** What times of day are made of, and what looks like them. */
const words = {
  en: "at|by|to|past|half|half-past|a quarter|quarter|ten|six|five|twenty-five|twelve|thirty|-thirty|in the|this|morning|evening|at night|tonight|noon|midnight|o'clock|o’clock|a.m.|pm|hours|minutes after|minute to",
  fr: 'à|vers|entre|et|midi|minuit|heures|heure|h|h30|sept|vingt-deux|demie|moins le quart|du soir',
  de: 'um|gegen|nach|vor|fünf|zehn|zwanzig|halb|viertel|drei viertel|sechs|Uhr|Mittag|Mitternacht|abends',
  es: 'a|las|la|siete|y media|menos cuarto|de la mañana|de la tarde|medianoche|horas|p. m.',
  pt: 'às|a|sete|e meia|da manhã|da tarde|meia-noite|meio-dia|horas|h30',
  it: 'alle|le|sette|e mezza|e mezzo|di sera|del mattino|mezzanotte|mezzogiorno|ore',
  nl: 'om|half|kwart voor|kwart over|zeven|uur|middernacht|’s avonds|tien over',
  ar: 'في|الساعة|مساء|بعد|منتصف الليل|صباحا',
  he: 'בשעה|חצות|בערב|שעה',
  zh: '下午|三|点|點半|时|午夜|北京时间',
  ja: '午後|午前|三時|時|半|正午|分',
  ko: '오후|오전|시|분|정오|자정|반',
  th: 'น.|นาฬิกา|เที่ยงคืน',
};
const figures = '6|18|0830|1800|7.30|16:00|16:00:05|2023|GMT|(UTC+2|ET|h|hrs|and|the gate|,';

test.each(Object.entries(words))(
  'in %s no text that names a time is passed over by the hint',
  (name, own) => {
    const language = clockLanguages.get(name);
    const parts = fc.constantFrom(...own.split('|'), ...figures.split('|'));
    const texts = fc
      .array(fc.tuple(parts, fc.constantFrom(' ', ' ', '', '  ')), { minLength: 1, maxLength: 7 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const isNamed = language?.regExps.some((pattern) => text.search(pattern) >= 0);
        const isPassedOver = isNamed === true && language?.hint.test(text) === false;
        expect(isPassedOver).toBe(false);
      }),
      { numRuns: runs(2000) },
    );
  },
);
