import { looksLikeName, nameKey, weekdaysBeside } from '../calendarMeaning.ts';
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

/** “L’Ottocento”, with a capital, is the century that begins in 1800. */
const hundreds =
  'duecento trecento quattrocento cinquecento seicento settecento ottocento novecento'.split(' ');
const lastYear = "dell'anno (?:scorso|passato)|dello scorso anno";
export const rules: readonly Rule[] = [
  rule('(?:{weekday},? )?{day} {month}(?:,? (?:del )?{year})?', calendar()),
  rule(`(?:{weekday} )?{day} {month} (?:${lastYear})`, calendar({ yearOffset: -1 })),
  rule('(?:{part})?{month} (?:del )?{year}', calendar()),
  rule('{part}{month}', calendar()),
  rule('(?<=(?:in|a|ad|da|di|dal|nel|entro|fino a|tra|fra|dello scorso|mese di) ){whole}', month),
  rule(`{month} (?:${lastYear})`, calendar({ yearOffset: -1 })),
  rule("{month} di quest'anno", calendar({ yearOffset: 0 })),
  rule('{article}?scorso {month}', calendar({ relation: 'last' })),
  rule('{month} scorso', calendar({ relation: 'last' })),
  rule('{article}?prossimo {month}', calendar({ relation: 'next' })),
  rule(
    "(?:dal?|dall')? ?(?:il |l')?{day1}(?: {month1})?(?: {year1})?(?:{–}| al? | all')(?:il |l')?{day2} {month2}(?: {year2})?",
    interval,
  ),
  rule(
    "(?:tra|fra) (?:il |l')?{day1}(?: {month1})?(?: {year1})? e (?:il |l')?{day2} {month2}(?: {year2})?",
    interval,
  ),
  rule("{day1}(?: e (?:il |l')?|/){day2} {month2}(?: {year2})?", inARow(interval)),
  daysBeforeMonth(rule, calendar(), '(?:e|o)(?: il)?', '{month}(?: {year})?'),
  rule('(?<=(?:dal|fino al) ){day}', dayAlone),
  rule('(?:da |tra |fra ){whole1}(?: {year1})? (?:a|e) {whole2}(?: {year2})?', interval),
  ...yearAlone(rule, {
    dating: String.raw`nel|dal|del|verso il|fino al|entro il|durante il|dopo il|prima del|anno|anni|a partire dal`,
    joining: String.raw`censimento|fiera|di|il|e|o|da|per il|tra il|fra il|edizione|stagione|esercizio|bilancio|campagna|elezioni|mondiali`,
    numbered: String.raw`[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Vv]olo|[Ll]inea|[Rr]isoluzione|[Ll]egge|[Dd]ecreto|[Ss]ala|[Nn]umero|[Aa]rticolo|[Pp]agina|[Mm]odello|Boeing|Airbus`,
    counted: String.raw`eur[oi]|lire|sterline|dollari|persone|abitanti|milioni|mila|metri|chilometri|km|chili|ettari|tonnellate|case|voti|anni|casi|morti|volte|ore|giorni`,
    plural: String.raw`(?!(?:gli|dei|dai|nei|sui|agli|degli|negli|dagli|poi|quasi|oggi|ieri|chi|noi|molti|tutti|alcuni)(?!\p{L}))\p{Ll}{2,}i|auto|donne|imprese|famiglie|copie|pagine|parole|macchine|aziende`,
  }),
  rule('{part}{lone}', year),
  rule('(?:dal |tra il |fra il |da )?{lone1}(?:{–}| al? | e (?:il )?){lone2}', years),
  rule("(?:negli |gli |degli |dagli )?anni '?(?<two>[2-9]0|1[89]\\d0|20[0-2]0)", decade),
  rule('(?:negli |gli |degli |dagli )?anni {tens}', decadeInWords),
  rule('(?:nel |del |dal |il )?{roman} secolo', century),
  rule(`(?<=(?:nel|del|dal|il|nell'|dell'|l') ?)(?<word>${hundreds.join('|')})`, ({ group }) =>
    looksLikeName(group('word'))
      ? {
          kind: 'years',
          unit: 'century',
          first: 1200 + 100 * hundreds.indexOf(nameKey(group('word'))),
        }
      : undefined,
  ),
  rule('(?:in |{article})?{season} (?:del )?{lone}', season({ relation: 'bare' })),
  rule('{article}?{season} (?:scors[oa]|passat[oa])', season({ relation: 'last' })),
  rule('{article}?scors[oa] {season}', season({ relation: 'last' })),
  rule('{article}?{season} prossim[oa]', season({ relation: 'next' })),
  rule('{article}?prossim[oa] {season}', season({ relation: 'next' })),
  rule("quest(?:o |a |'){season}", season({ relation: 'this' })),
  rule('{article}?{ordinal} trimestre(?: (?:del )?{lone})?', quarter),
  rule('{article}?{ordinal} semestre(?: (?:del )?{lone})?', half),
  rule('vigilia di natale(?: (?:del )?{lone})?', named('christmasEve')),
  rule('natale(?: (?:del )?{lone})?', named('christmas')),
  rule('(?:notte di )?san silvestro', named('newYearsEve')),
  rule('capodanno(?: (?:del )?{lone})?', named('newYear')),
  rule('ferragosto(?: (?:del )?{lone})?', named('assumption')),
  rule('(?:domenica di )?pasqua(?: (?:del )?{lone})?', named('easter')),
  rule('pasquetta|lunedì di pasqua', named('easterMonday')),
  rule('venerdì santo', named('goodFriday')),
  rule(
    "{article}?(?:{ordinal}|(?<final>ultim[oa])) {weekday} (?:di |d'|del mese di ){month}(?: (?:del )?{lone})?",
    nth,
  ),
  rule('{weekday}{daypart}?', weekday('bare')),
  rule(
    '(?:nella |la )?notte (?:tra|fra) (?<first>\\p{L}{6,9}) e (?<second>\\p{L}{6,9})',
    weekdaysBeside(words.names),
  ),
  rule('{article}?(?:{weekday}{daypart}? scors[oa]|scors[oa] {weekday2})', weekday('last')),
  rule('{article}?(?:{weekday}{daypart}? prossim[oa]|prossim[oa] {weekday2})', weekday('next')),
  rule(
    '{weekday} della (?:settimana scorsa|scorsa settimana)',
    weekday('bare', { weekOffset: -1 }),
  ),
  rule(
    '{weekday} della (?:settimana prossima|prossima settimana)',
    weekday('bare', { weekOffset: 1 }),
  ),
  rule('{article}{weekday} (?:successiv[oa]|seguente|dopo)', weekday('next', { fromText: true })),
  rule('(?:ogni|tutti i|tutte le|un|una) {weekday}', undated('it leaves open which one')),
  rule("l'altro ieri|ieri l'altro|avantieri", shifted('day', -2)),
  rule('ieri{daypart}?|la notte scorsa|la scorsa notte|stanotte', shifted('day', -1)),
  rule(
    "oggi|stamattina|stamani|stasera|quest(?:o |a |')(?:mattina|pomeriggio|sera|notte)",
    shifted('day', 0),
  ),
  rule('domani{daypart}?|domattina', shifted('day', 1)),
  rule('dopodomani', shifted('day', 2)),
  rule('{article}?(?:{span} (?:scors[oa]|passat[oa])|scors[oa] {span2})', span(-1)),
  rule('{article}?(?:{span} prossim[oa]|prossim[oa] {span2})', span(1)),
  rule("(?:{part})?quest(?:o |a |'){span}", span(0)),
  rule('{part}(?:anno|mese)', (match) => shifted(/mese$/i.test(match.words) ? 'month' : 'year', 0)),
  rule('{approx}?{number} {unit} fa', counted(-1)),
  rule('{approx}?una {collective} di {unit} fa', collective),
  rule('(?:tra|fra) {approx}?{number} {unit}', counted(1)),
  rule('{number} {unit} (?:dopo|più tardi)', counted(1, 'text')),
  rule('{number} {unit} prima(?! d)', counted(-1, 'textOrPublication')),
  rule("(?:il |l'|la ){span} (?:dopo|seguente|successiv[oa])|l'indomani", (match) =>
    match.group('span') === '' ? shifted('day', 1, 'text') : span(1, 'text')(match),
  ),
  rule("(?:il |l'|la ){span} (?:prima|precedente)|(?:al)?la vigilia", (match) =>
    match.group('span') === ''
      ? shifted('day', -1, 'textOrPublication')
      : span(-1, 'textOrPublication')(match),
  ),
  rule('lo stesso giorno|quel giorno|quella (?:sera|notte)', shifted('day', 0, 'text')),
  rule(
    'recentemente|di recente|poco fa|tempo fa|(?:alcuni|diversi|pochi|molti) (?:giorni|mesi|anni) fa|negli ultimi (?:giorni|mesi|anni)',
    undated('the number is left open'),
  ),
];
