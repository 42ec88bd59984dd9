import { describe, expect, test } from 'vitest';
import { findClockTimes } from '../findClockTimes.ts';
import { fits } from '../testing/fits.ts';

const timesIn = (text: string, locale: string) =>
  findClockTimes(text, locale).map(
    ({ hour, minute, zone }) => `${hour}:${String(minute).padStart(2, '0')}${zone}`,
  );

describe('a time of day is found as its language writes it', () => {
  test.each([
    ['ar', 'الساعة 6:30 مساءً', ['18:30']],
    ['ar', 'عند الساعة ٦:٣٠ صباحًا', ['6:30']],
    ['ar', 'في الساعة ١٨:٠٠', ['18:00']],
    ['ar', 'الساعة 18:45 بتوقيت غرينتش', ['18:45Z']],
    ['ar', 'الساعة السادسة والنصف مساءً', ['18:30']],
    ['ar', 'الساعة الحادية عشرة إلا الربع صباحا', ['10:45']],
    ['he', 'בשעה 18:00', ['18:00']],
    ['he', 'ב-18:00', ['18:00']],
    ['he', 'בשעה שש וחצי בערב', ['18:30']],
    ['he', 'בין 9:00 ל-11:00', ['9:00', '11:00']],
    ['zh', '下午6点30分', ['18:30']],
    ['zh', '18时', ['18:00']],
    ['zh', '上午十点二十分', ['10:20']],
    ['zh', '上午十点零五分', ['10:05']],
    ['zh', '十点十分', []],
    ['zh', '凌晨２：１５', ['2:15']],
    ['zh', '北京时间18:30', ['18:30+08:00']],
    ['ja', '午後６時半', ['18:30']],
    ['ja', '18時から20時30分まで', ['18:00', '20:30']],
    ['ja', '正午', ['12:00']],
    ['ko', '오후 6시 30분', ['18:30']],
    ['ko', '18시', ['18:00']],
    ['es', 'a las 6:30 de la tarde', ['18:30']],
    ['es', 'a las siete menos cuarto de la mañana', ['6:45']],
    ['es', 'a las 18.30 horas', ['18:30']],
    ['pt', 'às 18h30', ['18:30']],
    ['pt', 'às sete e meia da noite', ['19:30']],
    ['it', 'alle 18.30', ['18:30']],
    ['it', 'alle sei e mezza di sera', ['18:30']],
    ['nl', 'om 18.00 uur', ['18:00']],
    ['nl', 'om half zes ’s avonds', ['17:30']],
    ['de', 'gegen halb 6', ['5:30']],
    ['en', 'five minutes to midnight', ['23:55']],
    ['en', '3 minutes past noon', ['12:03']],
    ['en', 'ten minutes before six in the evening', ['17:50']],
  ])('%s: “%s”', (locale, text, times) => {
    expect(timesIn(text, locale)).toEqual(times);
  });

  test.each([
    ['ar', 'انتهت المباراة 3:2 بعد 24 ساعة'],
    ['he', 'ניצחה 3:2 אחרי 24 שעות'],
    ['zh', '工作了3小时，同时提出3点建议，以3:2获胜，一点也不难'],
    ['ja', '24時間、3時間、3対2'],
    ['ja', '午前12時'],
    ['ko', '서울시에서 24시간'],
    ['es', 'dio a las 5 mujeres 3:2 durante 3 horas, a las 12 horas de nacer'],
    ['es', 'a las 12 de la mañana'],
    ['pt', 'durante 3 horas, venceu 3:2'],
    ['it', 'alle 12 famiglie per 3 ore, alle 3.50 euro'],
    ['it', 'fino all’1 luglio, dallo 0,5 all’1 per cento, all’1.25 per cento'],
    ['nl', '24 uur lang, 3 uur geleden, won met 3:2'],
    ['pl', 'o godz. 18.30'],
    ['sv', 'klockan 18.30, at noon, 6 pm'],
  ])('%s: nothing false in “%s”', (locale, text) => {
    expect(timesIn(text, locale)).toEqual([]);
  });
});

describe('words that leave a time open leave it open in every language', () => {
  test.each([
    ['es', 'poco después de las 18:00', '18:20'],
    ['es', 'después de las 18:00 horas', '20:00'],
    ['es', 'antes de las 18:00', '15:00'],
    ['es', 'entre las 18:00 y las 19:00', '18:40'],
    ['pt', 'por volta das 18h', '17:40'],
    ['pt', 'depois das 18h', '21:00'],
    ['pt', 'até às 18h', '12:00'],
    ['it', 'intorno alle 18.30', '18:50'],
    ['it', 'fino alle 18.30', '12:00'],
    ['it', 'alle 18.30 circa', '18:45'],
    ['nl', 'na 18.30 uur', '20:00'],
    ['nl', 'kort voor 18.30 uur', '18:20'],
    ['ar', 'حوالي الساعة 18:30', '18:50'],
    ['ar', 'بعد الساعة السادسة مساء', '20:00'],
    ['ar', 'الساعة 16:30 بتوقيت غرينتش', '18:30'],
    ['he', 'לאחר השעה 18:30', '20:00'],
    ['he', 'בין 18:00 ל-19:00', '18:30'],
    ['zh', '下午6点30分左右', '18:50'],
    ['zh', '下午6点后', '21:00'],
    ['zh', '18时30分至19时', '18:40'],
    ['zh', '北京时间18:30', '12:30'],
    ['ja', '午後6時半ごろ', '18:50'],
    ['ja', '18時まで', '12:00'],
    ['ko', '오후 6시 이후', '20:00'],
    ['en', 'at 6.12 pm or so', '18:30'],
    ['en', 'at 6.12 pm at the latest', '17:00'],
  ])('%s: “%s” allows %s', (locale, words, clock) => {
    expect(fits(locale, words, clock)).toBe(true);
  });

  test.each([
    ['es', 'a las 18:00', '18:20'],
    ['pt', 'às 18h30', '18:40'],
    ['it', 'alle 18.30', '18:40'],
    ['nl', 'om 18.30 uur', '18:40'],
    ['ar', 'الساعة ٦:٣٠ صباحًا', '18:30'],
    ['he', 'ב-18:00', '17:00'],
    ['zh', '上午十点二十分', '10:00'],
    ['ja', '午後6時', '06:00'],
    ['ko', '오후 6시 30분', '18:40'],
    ['th', 'เวลา 18.30 น.', '18:00'],
    ['en', 'five minutes to midnight', '00:00'],
  ])('%s: “%s” does not allow %s', (locale, words, clock) => {
    expect(fits(locale, words, clock)).toBe(false);
  });
});
