import { weekdaysBeside } from '../calendarMeaning.ts';
import type { Rule } from '../grammar.ts';
import { readersOf, undated, yearReaders } from '../readers.ts';
import { dayAlone, daysBeforeMonth, inARow } from '../sharedMonth.ts';
import { shifted } from '../shifted.ts';
import { yearAlone } from '../yearAlone.ts';
import { rule, words } from './words.ts';

const {
  decadeInWords,
  calendar,
  month,
  interval,
  weekday,
  span,
  counted,
  season,
  quarter,
  half,
  nth,
} = readersOf(words);
const { year, years, decade, century, centuryInWords, named } = yearReaders;

const centuries =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste'.split(
    ' ',
  );

export const rules: readonly Rule[] = [
  rule('(?:{weekday},? )?{day} {month}(?: {year})?', calendar()),
  rule('{day} {month} (?:vorig|verleden) jaar', calendar({ yearOffset: -1 })),
  rule('(?:{part})?{month}(?: van)? {year}', calendar()),
  rule('{part}{month}', calendar()),
  rule('(?<=(?:in|sinds|tot|vanaf|voor|na|van|tussen|en|maand) ){whole}', month),
  rule('{month}(?: van)? (?:vorig|verleden) jaar', calendar({ yearOffset: -1 })),
  rule('{month} (?:van )?dit jaar', calendar({ yearOffset: 0 })),
  rule('{last} {month}', calendar({ relation: 'last' })),
  rule('{next} {month}', calendar({ relation: 'next' })),
  rule(
    '(?:van )?{day1}(?: {month1})?(?: {year1})?(?:{–}| tot(?: en met)? | t/m ){day2} {month2}(?: {year2})?',
    interval,
  ),
  rule('tussen {day1}(?: {month1})?(?: {year1})? en {day2} {month2}(?: {year2})?', interval),
  rule('{day1}(?: en |/){day2} {month2}(?: {year2})?', inARow(interval)),
  daysBeforeMonth(rule, calendar(), 'en|of', '{month}(?: {year})?'),
  rule('(?<=(?:sinds|tot|vanaf) )de {day}(?:e|ste|de)?', dayAlone),
  rule(
    '(?:van |tussen ){whole1}(?: {year1})? (?:tot(?: en met)?|en) {whole2}(?: {year2})?',
    interval,
  ),
  ...yearAlone(rule, {
    dating: String.raw`in|sinds|tot|vanaf|gedurende|jaar|rond|anno|tot en met`,
    joining: String.raw`was|telling|WK|EK|van|uit|voor|na|en|of|tussen|tegen|seizoen|begroting|editie|campagne|verkiezingen`,
    numbered: String.raw`\p{L}*(?:straat|laan|weg|plein|gracht|kade)|[Vv]lucht|[Bb]uslijn|[Ll]ijn|[Rr]esolutie|[Ww]et|[Zz]aal|[Nn]ummer|[Aa]rtikel|[Pp]agina|[Mm]odel|Bel|Boeing|Airbus`,
    counted: String.raw`euro|dollar|gulden|mensen|personen|inwoners|bewoners|miljoen|miljard|meter|kilometer|km|kilo|hectare|ton|huizen|woningen|banen|stemmen|jaar|keer|gevallen|doden|leden|leerlingen|bezoekers|uur|dagen|voet`,
    plural: String.raw`stoelen|plaatsen|lampen|auto's|auto’s|kinderen|vrouwen|mannen|soldaten|klachten|exemplaren|pagina's|pagina’s|woorden|aandelen|deelnemers|studenten|gezinnen|bedrijven|werknemers`,
  }),
  rule('{part}{lone}', year),
  rule('(?:van |tussen )?{lone1}(?:{–}| tot(?: en met)? | en ){lone2}', years),
  rule("(?:in )?(?:de )?jaren '?(?<two>[2-9]0|1[89]\\d0|20[0-2]0)", decade),
  rule('(?:in )?(?:de )?jaren {tens}', decadeInWords),
  rule('(?:de )?(?<number>1?\\d|2[01])[ds]?t?e eeuw', century),
  rule(`(?:in )?(?:de )?(?<word>${centuries.join('|')}) eeuw`, centuryInWords(centuries)),
  rule('(?:in )?(?:de |het )?{season}(?: van)? {lone}', season({ relation: 'bare' })),
  rule('{last} {season}', season({ relation: 'last' })),
  rule('{next} {season}', season({ relation: 'next' })),
  rule('(?:deze|dit) {season}', season({ relation: 'this' })),
  rule('(?:het )?{ordinal} kwartaal(?:(?: van)? {lone})?', quarter),
  rule('(?:de )?{ordinal} helft van {lone}', half),
  rule('kerstavond(?: {lone})?', named('christmasEve')),
  rule('kerst(?:mis|dag)?(?: {lone})?|eerste kerstdag', named('christmas')),
  rule('tweede kerstdag', named('boxing')),
  rule('oudejaarsavond|oudjaar', named('newYearsEve')),
  rule('nieuwjaarsdag|nieuwjaar', named('newYear')),
  rule('(?:eerste )?paas(?:dag|zondag)|pasen(?: {lone})?', named('easter')),
  rule('paasmaandag|tweede paasdag', named('easterMonday')),
  rule('goede vrijdag', named('goodFriday')),
  rule('hemelvaart(?:sdag)?', named('ascension')),
  rule('pinksteren', named('pentecost')),
  rule('(?:de )?(?:{ordinal}|(?<final>laatste)) {weekday} (?:van |in ){month}(?: {lone})?', nth),
  rule('{weekday} ?{daypart}?', weekday('bare')),
  rule(
    '(?:in )?de nacht van (?<first>\\p{L}{6,9}) op (?<second>\\p{L}{6,9})',
    weekdaysBeside(words.names),
  ),
  rule('{last} {weekday} ?{daypart}?', weekday('last')),
  rule('{next} {weekday} ?{daypart}?', weekday('next')),
  rule(
    '{last} week {weekday} ?{daypart}?|{weekday2} {last2} week',
    weekday('bare', { weekOffset: -1 }),
  ),
  rule(
    '{next} week {weekday} ?{daypart}?|{weekday2} {next2} week',
    weekday('bare', { weekOffset: 1 }),
  ),
  rule('de {weekday} (?:erna|daarna|erop)', weekday('next', { fromText: true })),
  rule(
    "(?:elke|iedere|op een|alle) {weekday}|{weekday2}s|'s {weekday3}s",
    undated('it leaves open which one'),
  ),
  rule('eergisteren', shifted('day', -2)),
  rule('gisteren ?{daypart}?|gister(?:ochtend|middag|avond|nacht)', shifted('day', -1)),
  rule('vandaag|van(?:ochtend|middag|avond|nacht|morgen)|hedenavond', shifted('day', 0)),
  rule(
    "(?<!(?:de|elke|'s|goede|op een|iedere) )morgen(?:ochtend|middag|avond)?",
    shifted('day', 1),
  ),
  rule('overmorgen', shifted('day', 2)),
  rule('(?:het )?{last} {span}', span(-1)),
  rule('(?:het )?{next} {span}', span(1)),
  rule('(?:{part})?(?:deze|dit|van deze|van dit) {span}', span(0)),
  rule('{part}(?:jaar|maand)', (match) =>
    shifted(/maand$/i.test(match.words) ? 'month' : 'year', 0),
  ),
  rule('{approx}?{number} {unit} (?:geleden|terug)', counted(-1)),
  rule('over {approx}?{number} {unit}', counted(1)),
  rule('{number} {unit} (?:later|daarna|nadien)', counted(1, 'text')),
  rule('{number} {unit} (?:eerder|daarvoor|tevoren)', counted(-1, 'textOrPublication')),
  rule(
    'de volgende (?:dag|ochtend|middag|avond)|de dag (?:erna|daarna|erop)',
    shifted('day', 1, 'text'),
  ),
  rule('het (?:volgende jaar|jaar (?:erna|daarna|erop))', shifted('year', 1, 'text')),
  rule('de dag (?:ervoor|daarvoor|tevoren)|de vorige dag', shifted('day', -1, 'textOrPublication')),
  rule('het jaar (?:ervoor|daarvoor)', shifted('year', -1, 'textOrPublication')),
  rule(
    'dezelfde (?:dag|avond|nacht)|die (?:dag|avond|nacht|middag|ochtend)',
    shifted('day', 0, 'text'),
  ),
  rule(
    'onlangs|recentelijk|kortgeleden|kort geleden|(?:enkele|een paar|jaren|maanden|weken|dagen) (?:(?:dagen|weken|maanden|jaren|jaar) )?geleden|de (?:laatste|afgelopen) (?:dagen|maanden|jaren)',
    undated('the number is left open'),
  ),
];
