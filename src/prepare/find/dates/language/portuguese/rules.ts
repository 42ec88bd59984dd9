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
  collective,
  season,
  quarter,
  half,
  nth,
} = readersOf(words);
const { year, years, decade, century, named } = yearReaders;

const lastYear = 'do ano passado|do último ano';

/** "a segunda vez" is the second time, "na terça posição" the third place: neither is a day. */
const ranked =
  'vez|parte|volta|metade|geração|maior|menor|melhor|pior|classe|mão|fase|rodada|etapa|fila|fileira|linha|página|série|temporada|tentativa|guerra|instância|turma|câmara|leitura|quinzena|semana|década|dose|onda|chance|via|ordem|pessoa|língua|casa|filha|emenda|avenida|rua|corrida|partida|categoria|república|vaga|vitória|derrota|faixa|música|obra|mais|\\p{L}*(?:ção|são|dade|ência|ância)';
const day = `{weekday}(?!-)(?! (?:${ranked})(?!\\p{L}))`;

export const rules: readonly Rule[] = [
  rule('(?:{weekday}(?:,| dia)? )?(?:dia )?{day} de {month}(?:,?(?: de)? {year})?', calendar()),
  rule(`(?:dia )?{day} de {month} (?:${lastYear})`, calendar({ yearOffset: -1 })),
  rule('(?:{part})?{month}(?: de)? {year}', calendar()),
  rule('{part}{month}', calendar()),
  // Portugal's older spelling has “em Janeiro”; “Rio de Janeiro” is not a month.
  rule('(?<=(?:em|desde|até|para|entre|este) ){whole}', calendar()),
  rule('(?<=(?:de|a) ){whole}', month),
  rule(`{month} (?:${lastYear})`, calendar({ yearOffset: -1 })),
  rule('{month} deste ano', calendar({ yearOffset: 0 })),
  rule('{month} passado', calendar({ relation: 'last' })),
  rule('próximo mês de {month}', calendar({ relation: 'next' })),
  rule('{month} próximo', calendar({ relation: 'next' })),
  rule(
    '(?:de )?(?:o |os )?(?:dias )?{day1}(?: de {month1})?(?:{–}| a | até )(?:o )?{day2} de {month2}(?: de {year2})?',
    interval,
  ),
  rule(
    'entre (?:o |os )?(?:dias )?{day1}(?: de {month1})? e (?:o )?{day2} de {month2}(?: de {year2})?',
    interval,
  ),
  rule('(?:dias )?{day1}(?: e (?:o )?|/){day2} de {month2}(?: de {year2})?', inARow(interval)),
  daysBeforeMonth(rule, calendar(), '(?:e|ou)(?: o)?', 'de {month}(?: de {year})?'),
  rule('(?<=(?:desde|até) )(?:o )?dia {day}', dayAlone),
  rule('(?:de |entre ){whole1}(?: de {year1})? (?:a|e) {whole2}(?: de {year2})?', interval),
  ...yearAlone(rule, {
    dating: String.raw`em|desde|até|durante|por volta de|no ano de|ano|anos|antes de|depois de|a partir de`,
    joining: String.raw`era|censo|feira|mundial|de|do|e|ou|a|para|entre|edição|temporada|exercício|orçamento|campanha|eleições`,
    numbered: String.raw`[Rr]ua|[Aa]venida|[Aa]v\.|[Pp]raça|[Ee]strada|[Tt]ravessa|[Rr]odovia|[Vv]oo|[Ll]inha|[Rr]esolução|[Ll]ei|[Dd]ecreto|[Ss]ala|[Nn]úmero|[Aa]rtigo|[Pp]ágina|[Mm]odelo|Boeing|Airbus`,
    counted: String.raw`euros|reais|dólares|pessoas|habitantes|milhões|mil|metros|quilômetros|quilómetros|km|quilos|hectares|toneladas|casas|votos|anos|casos|mortos|vezes|horas|dias`,
    plural: String.raw`(?!(?:as|os|das|dos|nas|nos|aos|às|pelas|pelos|seus|suas|mais|menos|após|depois|antes|apenas|dois|três|\p{L}+mos)(?!\p{L}))\p{Ll}{2,}s`,
  }),
  rule('{part}{lone}', year),
  rule('(?:de |entre |desde )?{lone1}(?:{–}| a | e | até ){lone2}', years),
  rule('(?:nos |os |dos )?anos {tens}', decadeInWords),
  rule("(?:nos |os |dos )?anos '?(?<two>[2-9]0|1[89]\\d0|20[0-2]0)", decade),
  rule('(?:na |a |da )?década de (?<two>[2-9]0|1[89]\\d0|20[0-2]0)', decade),
  rule('(?:no |do |o )?século {roman}', century),
  rule('{article}?{season} (?:de )?{lone}', season({ relation: 'bare' })),
  rule('{article}?{season} passad[oa]', season({ relation: 'last' })),
  rule('{article}?(?:último|última) {season}', season({ relation: 'last' })),
  rule('{article}?próxim[oa] {season}', season({ relation: 'next' })),
  rule('n?est[ea] {season}', season({ relation: 'this' })),
  rule('{article}?{ordinal} trimestre(?: de {lone})?', quarter),
  rule('{article}?{ordinal} semestre(?: de {lone})?', half),
  rule('véspera de natal(?: de {lone})?', named('christmasEve')),
  rule('natal(?: de {lone})?', named('christmas')),
  rule('réveillon|véspera de ano-novo', named('newYearsEve')),
  rule('ano{-}novo(?: de {lone})?', named('newYear')),
  rule('(?:domingo de )?páscoa(?: de {lone})?', named('easter')),
  rule('sexta-feira santa', named('goodFriday')),
  rule('terça-feira de carnaval', named('shroveTuesday')),
  rule(
    `(?<=(?:na|no|à|ao|da|do|esta|este|nesta|neste|de|até|desde|para|e) )${day}{daypart}?`,
    weekday('bare'),
  ),
  rule(
    '(?<weekday>(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo){daypart}?',
    weekday('bare'),
  ),
  rule('{article}?(?:{ordinal}|(?<final>últim[oa])) {weekday} de {month}(?: de {lone})?', nth),
  rule('{article}?{weekday} passad[oa]', weekday('last')),
  rule('{article}?(?:última|último) {weekday}', weekday('last')),
  rule('{article}?(?:próxim[oa] {weekday}|{weekday2} (?:próxim[oa]|que vem))', weekday('next')),
  rule('{weekday} da semana passada', weekday('bare', { weekOffset: -1 })),
  rule('{weekday} da próxima semana', weekday('bare', { weekOffset: 1 })),
  rule('{article}{weekday} seguinte', weekday('next', { fromText: true })),
  rule(
    '(?:todas as|todos os|cada|às|aos|um|uma) {weekday}s?(?:-feiras)?',
    undated('it leaves open which one'),
  ),
  rule('(?:segunda|terça|quarta|quinta|sexta)s-feiras', undated('it leaves open which one')),
  rule('anteontem|antes de ontem', shifted('day', -2)),
  rule('ontem{daypart}?', shifted('day', -1)),
  rule('hoje{daypart}?(?! em dia)|n?est[ae] (?:manhã|tarde|noite|madrugada)', shifted('day', 0)),
  rule('amanhã{daypart}?', shifted('day', 1)),
  rule('depois de amanhã', shifted('day', 2)),
  rule('{article}?(?:{span} passad[oa]|últim[oa] {span2})', span(-1)),
  rule('{article}?próxim[oa] {span}', span(1)),
  rule('{article}?{span} (?:que vem|próxim[oa])', span(1)),
  rule('(?:{part})?n?d?est[ea] (?:mesm[oa] )?{span}', span(0)),
  rule('{part}(?:ano|mês)', (match) => shifted(/mês$/i.test(match.words) ? 'month' : 'year', 0)),
  rule('há (?:exatamente |{approx})?{number} {unit}(?: atrás)?', counted(-1)),
  rule('há (?:{approx})?uma {collective} de {unit}(?: atrás)?', collective),
  rule('{approx}?{number} {unit} atrás', counted(-1)),
  rule('(?:dentro de|daqui a) {approx}?{number} {unit}', counted(1)),
  rule('{number} {unit} (?:depois|mais tarde)', counted(1, 'text')),
  rule('{number} {unit} antes(?! d)', counted(-1, 'textOrPublication')),
  rule('{article}{span} seguinte', span(1, 'text')),
  rule('{article}{span} anterior|na véspera', (match) =>
    match.group('span') === ''
      ? shifted('day', -1, 'textOrPublication')
      : span(-1, 'textOrPublication')(match),
  ),
  rule(
    'no mesmo dia|ness[ea] (?:dia|noite|tarde)|naquel[ea] (?:dia|noite|tarde)',
    shifted('day', 0, 'text'),
  ),
  rule(
    'recentemente|ultimamente|há pouco|há tempos|há (?:alguns|vários|muitos|poucos) (?:dias|meses|anos)|nos últimos (?:dias|meses|anos)',
    undated('the number is left open'),
  ),
];
