import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { ianaZone } from '../zone/ianaZone.ts';
import { unnamedZone } from '../zone/zone.ts';
import { describeDate } from './describeDate.ts';
import { formatDateLabel } from './formatDateLabel.ts';

/** The date, the story’s zone, its label in English, and its words in English, French and Arabic. */
const cases = `
-0043-03-15 | moment | as written | 15 Mar 44 BC | 15 March 44 BC | 15 mars 44 av. J.-C. | 15 مارس 44 ق.م
-0043-03-13/-0043-03-15 | moment | as written | 13–15 Mar 44 BC | between 13 and 15 March 44 BC; the day is not reported | entre le 13 et le 15 mars 44 av. J.-C. ; le jour n’est pas précisé | بين 13 و15 مارس 44 ق.م؛ اليوم غير مذكور
-0100/-0050 | span | as written | 101–51 BC | from 101 to 51 BC | de 101 à 51 av. J.-C. | من عام 101 إلى عام 51 ق.م
-0005/0005 | span | as written | 6 BC – 5 AD | from 6 BC to 5 AD | de 6 av. J.-C. à 5 ap. J.-C. | من عام 6 ق.م إلى عام 5 م
0000 | moment | as written | 1 BC | in 1 BC; the day is not reported | en 1 av. J.-C. ; le jour n’est pas précisé | في عام 1 ق.م؛ اليوم غير مذكور
0000-12-31/0001-01-01 | moment | as written | 31 Dec 1 BC – 1 Jan 1 AD | on 31 December 1 BC or 1 January 1 AD; the day is not reported | le 31 décembre 1 av. J.-C. ou le 1er janvier 1 ap. J.-C. ; le jour n’est pas précisé | في 31 ديسمبر 1 ق.م أو 1 يناير 1 م؛ اليوم غير مذكور
-0004-02-29 | moment | as written | 29 Feb 5 BC | 29 February 5 BC | 29 février 5 av. J.-C. | 29 فبراير 5 ق.م
0999/1001 | span | as written | 999 AD – 1001 | from 999 AD to 1001 | de 999 ap. J.-C. à 1001 | من عام 999 م إلى عام 1001
Y12023 | moment | as written | 12,023 AD | in 12,023 AD; the day is not reported | en 12 023 ap. J.-C. ; le jour n’est pas précisé | في عام 12,023 م؛ اليوم غير مذكور
Y-12000/Y-10000 | span | as written | 12,000–10,000 BC | from 12,000 to 10,000 BC | de 12 000 à 10 000 av. J.-C. | من عام 12,000 إلى عام 10,000 ق.م
9999/Y10001 | span | as written | 9999–10,001 AD | from 9999 to 10,001 AD | de 9999 à 10 001 ap. J.-C. | من عام 9999 إلى عام 10,001 م
Y-13800000000~ | moment | as written | c. 13,800,000,000 BC | about 13,800,000,000 BC | vers 13 800 000 000 av. J.-C. | نحو عام 13,800,000,000 ق.م
1582-10-10 | moment | as written | 10 Oct 1582 | 10 October 1582 | 10 octobre 1582 | 10 أكتوبر 1582
1583-01-01 | moment | as written | Sat 1 Jan 1583 | Saturday 1 January 1583 | samedi 1er janvier 1583 | السبت 1 يناير 1583
1582-10-04/1582-10-15 | moment | as written | 4–15 Oct 1582 | between 4 and 15 October 1582; the day is not reported | entre le 4 et le 15 octobre 1582 ; le jour n’est pas précisé | بين 4 و15 أكتوبر 1582؛ اليوم غير مذكور
2024-02-29 | moment | as written | Thu 29 Feb 2024 | Thursday 29 February 2024 | jeudi 29 février 2024 | الخميس 29 فبراير 2024
2000-02-28/2000-02-29 | moment | as written | 28–29 Feb 2000 | on Monday 28 or Tuesday 29 February 2000; the day is not reported | le lundi 28 ou le mardi 29 février 2000 ; le jour n’est pas précisé | يوم الاثنين 28 أو الثلاثاء 29 فبراير 2000؛ اليوم غير مذكور
2020-12-31/2021-01-01 | moment | as written | 31 Dec 2020 – 1 Jan 2021 | on Thursday 31 December 2020 or Friday 1 January 2021; the day is not reported | le jeudi 31 décembre 2020 ou le vendredi 1er janvier 2021 ; le jour n’est pas précisé | يوم الخميس 31 ديسمبر 2020 أو الجمعة 1 يناير 2021؛ اليوم غير مذكور
2021-21 | moment | as written | spring 2021 | in spring 2021; the day is not reported | au printemps 2021 ; le jour n’est pas précisé | في ربيع 2021؛ اليوم غير مذكور
2021-24/2022-21 | span | as written | winter 2021–22 – spring 2022 | from winter 2021–22 to spring 2022 | de l’hiver 2021–22 au printemps 2022 | من شتاء 2021–22 إلى ربيع 2022
2021-22/2021-23 | moment | as written | summer – autumn 2021 | in summer or autumn 2021; the day is not reported | en été ou en automne 2021 ; le jour n’est pas précisé | في صيف أو خريف 2021؛ اليوم غير مذكور
2001-24~ | span | as written | c. winter 2001–02 | about the whole of winter 2001–02 | pendant à peu près tout l’hiver 2001–02 | طوال شتاء 2001–02 تقريبًا
198X | moment | as written | 1980s | in the 1980s; the year is not reported | dans les années 1980 ; l’année n’est pas précisée | في الأعوام من 1980 إلى 1989؛ السنة غير مذكورة
198X? | moment | as written | 1980s? | perhaps the 1980s | peut-être les années 1980 | ربما الأعوام من 1980 إلى 1989
18XX | span | as written | 1800–1899 | from 1800 to 1899 | de 1800 à 1899 | من عام 1800 إلى عام 1899
-01XX | moment | as written | 200–101 BC | between 200 and 101 BC; the year is not reported | entre 200 et 101 av. J.-C. ; l’année n’est pas précisée | بين عامي 200 و101 ق.م؛ السنة غير مذكورة
1999-XX | moment | as written | 1999 | in 1999; the day is not reported | en 1999 ; le jour n’est pas précisé | في عام 1999؛ اليوم غير مذكور
1999-02-XX | moment | as written | Feb 1999 | in February 1999; the day is not reported | en février 1999 ; le jour n’est pas précisé | في فبراير 1999؛ اليوم غير مذكور
1999-XX-XX | span | as written | 1999 | throughout 1999 | pendant toute l’année 1999 | طوال عام 1999
2004-06-11% | moment | as written | c. 11 Jun 2004? | perhaps about 11 June 2004 | peut-être vers le 11 juin 2004 | ربما نحو 11 يونيو 2004
2004-06-11? | moment | as written | Fri 11 Jun 2004? | perhaps Friday 11 June 2004 | peut-être le vendredi 11 juin 2004 | ربما الجمعة 11 يونيو 2004
1984~/2004-06 | span | as written | c. 1984 – Jun 2004 | from about 1984 to June 2004 | début vers 1984, fin en juin 2004 | البداية نحو عام 1984 والنهاية يونيو 2004
2004-02-01/2005 | moment | as written | 1 Feb 2004 – 2005 | between 1 February 2004 and 2005; the day is not reported | entre le 1er février 2004 et 2005 ; le jour n’est pas précisé | بين 1 فبراير 2004 وعام 2005؛ اليوم غير مذكور
../1985-04-12 | span | as written | until 12 Apr 1985 | until 12 April 1985 | jusqu’au 12 avril 1985 | حتى 12 أبريل 1985
/1985-04-12 | moment | as written | 12 Apr 1985 or before | on or before 12 April 1985; the day is not reported | le 12 avril 1985 ou avant ; le jour n’est pas précisé | في 12 أبريل 1985 أو قبله؛ اليوم غير مذكور
1985-04/.. | span | as written | Apr 1985 – | from April 1985 onwards | à partir d’avril 1985 | من أبريل 1985 فصاعدًا
-0500/ | span | as written | 501 BC – | from 501 BC; the end is not reported | à partir de 501 av. J.-C. ; la fin n’est pas précisée | ابتداءً من عام 501 ق.م؛ النهاية غير مذكورة
2025-07-01T09:15+05:30 | moment | Asia/Kolkata | Tue 1 Jul 2025, 09:15 | Tuesday 1 July 2025, 09:15 (Kolkata) | mardi 1er juillet 2025 à 09:15 (Kolkata) | الثلاثاء 1 يوليو 2025 الساعة 09:15 (Kolkata)
2025-07-01T09:15+05:45 | moment | Europe/London | Tue 1 Jul 2025, 04:30 | Tuesday 1 July 2025, 04:30 (London) | mardi 1er juillet 2025 à 04:30 (London) | الثلاثاء 1 يوليو 2025 الساعة 04:30 (London)
2025-04-06T02:30+10:30 | moment | Australia/Adelaide | Sun 6 Apr 2025, 02:30 (UTC+10:30) | Sunday 6 April 2025, 02:30 (Adelaide UTC+10:30) | dimanche 6 avril 2025 à 02:30 (Adelaide UTC+10:30) | الأحد 6 أبريل 2025 الساعة 02:30 (Adelaide UTC+10:30)
2025-04-05T14:45Z | moment | Australia/Lord_Howe | Sun 6 Apr 2025, 01:45 (UTC+11) | Sunday 6 April 2025, 01:45 (Lord Howe UTC+11); in UTC it was Saturday 5 April 2025, 14:45 | dimanche 6 avril 2025 à 01:45 (Lord Howe UTC+11) ; à l’heure UTC, c’était le samedi 5 avril 2025 à 14:45 | الأحد 6 أبريل 2025 الساعة 01:45 (Lord Howe UTC+11)؛ كان ذلك بتوقيت UTC يوم السبت 5 أبريل 2025 الساعة 14:45
2025-09-28T02:30+12:00 | moment | Pacific/Auckland | Sun 28 Sep 2025, 03:30 | Sunday 28 September 2025, 03:30 (Auckland) | dimanche 28 septembre 2025 à 03:30 (Auckland) | الأحد 28 سبتمبر 2025 الساعة 03:30 (Auckland)
2011-12-31T00:15+14:00 | moment | Pacific/Apia | Sat 31 Dec 2011, 00:15 | Saturday 31 December 2011, 00:15 (Apia) | samedi 31 décembre 2011 à 00:15 (Apia) | السبت 31 ديسمبر 2011 الساعة 00:15 (Apia)
2025-11-02T01:30-05:00 | moment | America/New_York | Sun 2 Nov 2025, 01:30 (UTC−5) | Sunday 2 November 2025, 01:30 (New York UTC−5) | dimanche 2 novembre 2025 à 01:30 (New York UTC−5) | الأحد 2 نوفمبر 2025 الساعة 01:30 (New York UTC−5)
2025-06-06T23:00/2025-06-07T01:30 | span | Europe/Paris | 6 Jun, 23:00 – 7 Jun 2025, 01:30 | from Friday 6 June, 23:00 to Saturday 7 June 2025, 01:30 (Paris) | du vendredi 6 juin à 23:00 au samedi 7 juin 2025 à 01:30 (Paris) | من الجمعة 6 يونيو الساعة 23:00 إلى السبت 7 يونيو 2025 الساعة 01:30 (Paris)
2024-12-31T23:50/2025-01-01T00:10 | moment | Europe/Paris | 31 Dec 2024, 23:50 – 1 Jan 2025, 00:10 | between Tuesday 31 December 2024, 23:50 and Wednesday 1 January 2025, 00:10 (Paris) | entre le mardi 31 décembre 2024 à 23:50 et le mercredi 1er janvier 2025 à 00:10 (Paris) | بين الثلاثاء 31 ديسمبر 2024 الساعة 23:50 والأربعاء 1 يناير 2025 الساعة 00:10 (Paris)
2025-10-26T02:10+02:00/2025-10-26T02:50+01:00 | span | Europe/Paris | 26 Oct 2025, 02:10 (UTC+2)–02:50 (UTC+1) | Sunday 26 October 2025, from 02:10 (Paris UTC+2) to 02:50 (Paris UTC+1) | dimanche 26 octobre 2025, de 02:10 (Paris UTC+2) à 02:50 (Paris UTC+1) | الأحد 26 أكتوبر 2025 من الساعة 02:10 (Paris UTC+2) إلى الساعة 02:50 (Paris UTC+1)
0079-08-24T13:00 | moment | as written | 24 Aug 79 AD, 13:00 | 24 August 79 AD, 13:00 | 24 août 79 ap. J.-C. à 13:00 | 24 أغسطس 79 م الساعة 13:00
2025-06-06T18:12/.. | span | Europe/Paris | 6 Jun 2025, 18:12 – | from Friday 6 June 2025, 18:12 (Paris) onwards | à partir du vendredi 6 juin 2025 à 18:12 (Paris) | من الجمعة 6 يونيو 2025 الساعة 18:12 (Paris) فصاعدًا
2025-03-30T01:30/2025-03-30T03:30 | span | Europe/Paris | 30 Mar 2025, 01:30–03:30 | Sunday 30 March 2025, from 01:30 to 03:30 (Paris) | dimanche 30 mars 2025, de 01:30 à 03:30 (Paris) | الأحد 30 مارس 2025 من الساعة 01:30 إلى الساعة 03:30 (Paris)
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

/** Plain spaces, and without the invisible signs around names of zones. */
const bare = (text: string) =>
  text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/[\u2068\u2069]/g, '');

test.each(cases)('%s as a %s, %s', (edtf = '', how, place = '', label, ...words) => {
  const zone = ianaZone(place) ?? unnamedZone;
  const extent = how === 'span' ? 'span' : 'moment';
  const date = { edtf: edtfOf(edtf), extent, basis: 'stated', zone } as const;
  expect(bare(formatDateLabel(date, english))).toBe(label);
  const told = [english, french, arabic].map((language) => describeDate(date, language));
  expect(told.map(bare)).toEqual(words);
});
