import { weekdaysBeside } from '../calendarMeaning.ts';
import type { Rule } from '../grammar.ts';
import { readersOf, undated, yearReaders } from '../readers.ts';
import { dayAlone, dayOfText, daysBeforeMonth, inARow } from '../sharedMonth.ts';
import { shifted } from '../shifted.ts';
import { yearAlone } from '../yearAlone.ts';
import { rule, words } from './words.ts';

const {
  decadeInWords,
  firstMonths,
  calendar,
  month,
  interval,
  weekday,
  span,
  counted,
  collective,
  season,
  quarter,
  half,
  nth,
  nthOfMonth,
} = readersOf(words);
const { year, years, decade, century, named } = yearReaders;

const lastYear = '(?:(?:del|el) (?:año pasado|pasado año))';

/** Days with names of their own; the keys are those of resolve/namedDay. */
const days: Readonly<Record<string, string>> = {
  epiphany: '(?:día de )?(?:los )?reyes magos|día de reyes|epifanía',
  shroveTuesday: 'martes de carnaval',
  ashWednesday: 'miércoles de ceniza',
  palmSunday: 'domingo de ramos',
  maundyThursday: 'jueves santo',
  goodFriday: 'viernes santo',
  holySaturday: 'sábado santo',
  easterMonday: 'lunes de pascua',
  saintJohnsEve: 'noche de san juan',
  saintJohn: 'día de san juan',
  assumption: 'día de la asunción',
  hispanicDay: 'día de la hispanidad|fiesta nacional',
  allSaints: '(?:día de )?todos los santos',
  allSouls: 'día de (?:los )?(?:muertos|difuntos)',
  immaculate: 'día de la inmaculada|la inmaculada',
};

export const rules: readonly Rule[] = [
  rule('(?:{weekday}(?:,| día)? )?{day} de {month}(?:,?(?: del?)? {year})?', calendar()),
  // As sites write it: “04 may 2034”.
  rule('{day} {month}\\.? {year}', calendar()),
  rule(`(?:{weekday} )?{day} de {month} ${lastYear}`, calendar({ yearOffset: -1 })),
  rule('(?:{part})?{month}(?: del?)? {year}', calendar()),
  rule('{part}{month}', calendar()),
  rule('(?<=(?:en|de|desde|hasta|para|a|entre|este) ){whole}', month),
  rule(`{month} ${lastYear}`, calendar({ yearOffset: -1 })),
  rule('{month} de este año', calendar({ yearOffset: 0 })),
  rule('(?:el )?pasado (?:mes de )?{month}', calendar({ relation: 'last' })),
  rule('{month} pasado', calendar({ relation: 'last' })),
  rule('(?:el )?próximo (?:mes de )?{month}', calendar({ relation: 'next' })),
  rule(
    '(?:del? )?(?:el )?{day1}(?: de {month1})?(?:{–}| al? )(?:el )?{day2} de {month2}(?: del? {year2})?',
    interval,
  ),
  rule(
    'entre (?:el )?{day1}(?: de {month1})? y (?:el )?{day2} de {month2}(?: del? {year2})?',
    interval,
  ),
  rule('{day1}(?: y (?:el )?|/){day2} de {month2}(?: del? {year2})?', inARow(interval)),
  daysBeforeMonth(rule, calendar(), '(?:y|o)(?: el)?', 'de {month}(?: del? {year})?'),
  rule('(?<=(?:desde|hasta) )el (?:día )?{day}', dayAlone),
  rule('el (?:día )?{day}', dayOfText),
  rule('(?:de |entre ){whole1}(?: de {year1})? (?:a|y) {whole2}(?: de {year2})?', interval),
  ...yearAlone(rule, {
    dating: String.raw`en|desde|hasta|hacia|durante|año|antes de|después de|a partir de|allá por`,
    joining: String.raw`era|censo|feria|mundial|de|del|el|y|o|a|para|entre|edición|temporada|curso|ejercicio|presupuestos?|campaña|copa|elecciones`,
    numbered: String.raw`[Cc]alle|[Aa]venida|[Aa]vda|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Vv]uelo|[Ll]ínea|[Rr]esolución|[Ll]ey|[Dd]ecreto|[Ss]ala|[Nn]úmero|[Aa]rtículo|[Pp]ágina|[Rr]uta|[Mm]odelo|Boeing|Airbus`,
    counted: String.raw`euros|pesos|dólares|personas|habitantes|millones|mil|metros|kilómetros|km|kilos|hectáreas|toneladas|viviendas|votos|años|casos|muertos|veces|horas|días`,
    plural: String.raw`(?!(?:las|los|sus|tras|más|menos|después|antes|además|apenas|unos|unas|dos|tres|seis|\p{L}+mos)(?!\p{L}))\p{Ll}{2,}s`,
  }),
  rule('{part}{lone}', year),
  rule('(?:de |desde |entre )?{lone1}(?:{–}| a | y | hasta ){lone2}', years),
  rule('(?:los |de los )?años {tens}', decadeInWords),
  rule(
    '(?:{part}|(?<=(?:en|desde|durante|hasta) ))los {tens}(?=\\s*(?:[.,;:!?)»”]|$|(?:el|la|los|las|en|se|un|una|su|sus|y|que|cuando|había|hubo)(?!\\p{L})))',
    decadeInWords,
  ),
  rule("(?:los |de los )?años '?(?<two>[2-9]0|19\\d0|20[0-2]0)", decade),
  rule('(?:la )?década de(?: los)? (?<two>[2-9]0|1[89]\\d0|20[0-2]0)', decade),
  rule('(?:en el |del |el )?siglo {roman}', century),
  rule('(?:en )?(?:la |el |del? |de la )?{season}(?: del?)? {lone}', season({ relation: 'bare' })),
  rule(
    '(?<=(?:antes|después) )(?:del|de la) {season}|(?<=(?:hasta|desde|para|durante) )(?:el|la) {season2}',
    season({ relation: 'bare' }),
  ),
  rule('(?:en |durante )?(?:la |el ){season} (?:pasada|pasado)', season({ relation: 'last' })),
  rule('(?:la |el )pasad[oa] {season}', season({ relation: 'last' })),
  rule('(?:la |el )próxim[oa] {season}', season({ relation: 'next' })),
  rule('est[ae] {season}', season({ relation: 'this' })),
  rule('(?:es[ae]|aquel|aquella|(?:el|la) mism[oa]) {season}', season({ ofText: true })),
  rule('(?:el |la |al ){season} siguiente', season({ fromText: 'after' })),
  rule(
    '(?:primeros {number}|{number2} primeros) meses de(?:l año(?! \\d)|(?:l| año)? {lone})',
    firstMonths,
  ),
  rule('(?:en el |del |el )?{ordinal} trimestre(?: del? {lone})?', quarter),
  rule('(?:en el |del |el )?(?<final>último) trimestre(?: de)? {lone}', quarter),
  rule('(?:en el |del |el )?{ordinal} semestre(?: del? {lone})?', half),
  rule('(?:nochebuena|víspera de navidad)(?: del? {lone})?', named('christmasEve')),
  rule('navidad(?: del? {lone})?', named('christmas')),
  rule('nochevieja(?: del? {lone})?', named('newYearsEve')),
  rule('(?:día de )?año nuevo(?: del? {lone})?', named('newYear')),
  rule('(?:domingo de )?(?:pascua|resurrección)(?: del? {lone})?', named('easter')),
  ...Object.entries(days).map(([name, day]) => rule(`(?:${day})(?: del? {lone})?`, named(name))),
  rule(
    '(?:el |del |al )?(?:{ordinal}|(?<final>último)) {weekday} (?:de |del mes de ){month}(?: (?:de |del ){lone})?',
    nth,
  ),
  rule(
    '(?:el |del |al )?(?:{ordinal}|(?<final>último)) {weekday} (?:de|del) (?<ahead>próximo )?mes',
    nthOfMonth,
  ),
  rule('{weekday}{daypart}?', weekday('bare')),
  rule(
    '(?:en )?la (?:noche|madrugada) del (?<first>\\p{L}{5,9}) al (?<second>\\p{L}{5,9})',
    weekdaysBeside(words.names),
  ),
  rule('(?:a |antes del? )?fin(?:al)? de(?:l)? año', shifted('year', 0)),
  rule('(?:el )?(?:pasado {weekday}|{weekday2} pasado)', weekday('last')),
  rule('(?:el )?(?:próximo {weekday}|{weekday2} (?:próximo|que viene))', weekday('next')),
  rule('{weekday} de la semana pasada', weekday('bare', { weekOffset: -1 })),
  rule('{weekday} de la próxima semana', weekday('bare', { weekOffset: 1 })),
  rule('(?:a )?la (?:mañana|tarde|noche) siguiente', shifted('day', 1, 'text')),
  rule('(?:el )?{weekday} siguiente', weekday('next', { fromText: true })),
  rule('(?:los|todos los|cada|un) {weekday}s?{daypart}?', undated('it leaves open which one')),
  rule('anteayer|antes de ayer|antier|anteanoche', shifted('day', -2)),
  rule('del? (?<first>\\p{L}{5,9}) al? (?<second>\\p{L}{5,9})', weekdaysBeside(words.names)),
  rule('ayer(?:,? {weekday})?{daypart}?|anoche', shifted('day', -1)),
  rule(
    'hoy(?:,? {weekday})?(?! en día)|(?:esta|este) (?:mañana|tarde|noche|madrugada|mediodía)',
    shifted('day', 0),
  ),
  rule('(?<!(?:la|de|cada|una|pasado) )mañana(?:,? {weekday})?{daypart}?', shifted('day', 1)),
  rule('pasado mañana', shifted('day', 2)),
  rule('(?:en )?(?:la |el |del |los )?(?:{span} pasad[oa]|pasad[oa] {span2})', span(-1)),
  rule('(?:en )?(?:la |el |del )?(?:próxim[oa] {span})', span(1)),
  rule('(?:la |el |del )?{span} (?:que viene|próxim[oa]|entrante)', span(1)),
  rule('(?:{part})?est[ea] (?:mismo |misma )?{span}', span(0)),
  rule('{part}(?:año|mes)', (match) => shifted(/mes$/i.test(match.words) ? 'month' : 'year', 0)),
  rule('a (?:principios|comienzos|mediados|finales|fines) de (?:la )?semana', shifted('week', 0)),
  rule('hace (?:exactamente |justo |{approx})?{number} {unit}', counted(-1)),
  rule('hace (?:{approx})?una {collective} de {unit}', collective),
  rule('{number} {unit} atrás', counted(-1)),
  rule('dentro de {approx}?{number} {unit}', counted(1)),
  rule('{number} {unit} (?:después(?! de)|más tarde)', counted(1, 'text')),
  rule('{number} {unit} antes(?! de)', counted(-1, 'textOrPublication')),
  rule('(?:al|el) {span} siguiente|(?:a )?la {span2} siguiente', span(1, 'text')),
  rule('(?:el|la|del|al|de la|en el|en la) {span} anterior|(?:en )?la víspera', (match) =>
    match.group('span') === ''
      ? shifted('day', -1, 'textOrPublication')
      : span(-1, 'textOrPublication')(match),
  ),
  rule('(?:ese|aquel|el) mismo día|es[ea] (?:día|noche|tarde)', shifted('day', 0, 'text')),
  rule('(?:es[ea]|aquel|aquella|el mismo|la misma) {span}', span(0, 'text')),
  rule('(?:aquel|ese) {weekday}', weekday('this', { fromText: true })),
  rule(
    'recientemente|últimamente|hace poco|hace tiempo|hace (?:unos|varios|algunos|muchos) (?:días|meses|años)|en los últimos (?:días|meses|años)',
    undated('the number is left open'),
  ),
];
