import {
  afterWords,
  end,
  hour24,
  hourOr,
  minutes,
  numbersFrom,
  partBefore,
  type ClockLanguage,
} from './clockLanguage.ts';
import { figures } from './clockFigures.ts';

const hours = 'una due tre quattro cinque sei sette otto nove dieci undici dodici';
const hour = hourOr(hours.replaceAll(' ', '|'));
const weekdays = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica';
const half = String.raw`(?:\s(?<half>(?:di|del|della|${weekdays}|ieri|domani|questa) (?:mattina|mattino|pomeriggio|sera|notte)))`;
const few = 'cinque|dieci|venticinque|venti';
const rest = String.raw`(?:\s(?:e (?:(?<past>mezza|mezzo|un quarto|${few})|(?<minute2>[0-5]?\d)(?=\s(?:di|del|della)\s|\s*(?:$|[.,;:!?)])))|meno (?<to>un quarto|${few})))`;
/** Minutes from 11 to 29 that no clock names in fives: with the part of the day they count nothing. */
const exact =
  'undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove';
const before = "alle|ore|dalle|le|delle|all’|all'";
const noUnit = String.raw`(?!\s?(?:euro|per cento|[%€$]|milion|miliard|metri|chilometri))`;

export const italianClock: ClockLanguage = {
  hint: /\d| di | del |mattin|pomeriggio|sera|notte|mezz|quarto| (?:e|meno) (?:cinque|dieci|vent)/iu,
  patterns: [
    String.raw`${afterWords(before)}${hour}(?:${rest}|\se (?<past2>${exact.replaceAll(' ', '|')}))?${half}${end}`,
    String.raw`${afterWords('alle|ore')}${hour24}[:.]${minutes}${end}${noUnit}`,
    String.raw`${afterWords('ore')}${hour24},${minutes}${end}`,
    String.raw`${afterWords('prima delle|dopo le|verso le|dalle')}${hour24}[.]${minutes}${end}${noUnit}`,
    String.raw`${afterWords('verso le')}(?<hour>1[3-9]|2[0-3])${end}`,
    String.raw`${afterWords('dopo le|prima delle')}(?<hour>1[3-9]|2[0-3])(?=\s*(?:$|[.,;!?)])|\s(?:di|del|dello|della) )${end}`,
    String.raw`(?<=all['’])(?<hour>una|1(?=[:.]\d\d(?!\d)${noUnit}|\sd(?:i|el) (?:mattina|mattino|pomeriggio|sera|notte)))(?:[:.]${minutes})?${rest}?${half}?${end}`,
    String.raw`${afterWords('le|dalle|delle')}${hour24}:${minutes}${end}`,
    String.raw`${afterWords('alle|verso le|dalle')}${hour}${rest}${end}`,
    // Small figures may count people: “alle 12 famiglie”.
    String.raw`${afterWords('ore|alle ore')}${hour24}${end}`,
    String.raw`${afterWords('alle')}(?<hour>1[3-9]|2[0-3])(?=\s*(?:$|[.,;!?)])|\s(?:circa|è|era|ha|si|il|lo|la|in|nel|nella|quando)(?!\p{L})|\sdi (?:${weekdays}))${end}`,
    String.raw`(?<=(?:mattina|mattino|pomeriggio|sera|stasera|notte),? alle )${hour}${end}(?=\s*(?:$|[.,;!?)]))`,
    String.raw`${afterWords('dalle')}${hour24}(?=\salle\s\d)`,
    String.raw`(?<=dalle\s\d{1,2}\salle\s)${hour24}${end}`,
    String.raw`${afterWords('a|di|verso|dopo')}(?<named>mezzanotte|mezzogiorno)${end}`,
    String.raw`${afterWords('ore|alle ore|alle')}(?<hour>24)(?:[:.]00)?(?=\s*(?:$|[.,;!?)]))`,
    ...figures('alle|ore|dalle|le|delle'),
  ],
  numbers: {
    ...numbersFrom(11, exact),
    ...numbersFrom(1, hours),
    mezza: 30,
    mezzo: 30,
    'un quarto': 15,
    venti: 20,
    venticinque: 25,
  },
  partBefore: partBefore(
    'mattina|mattino|stamattina|pomeriggio|sera|stasera|serata|notte|stanotte',
    'alle|dalle|verso|le|dopo|prima|delle|poco|ore|circa|intorno|attorno',
  ),
  countsToTwelve: true,
  midnight: /^mezzanotte/i,
  morning: /mattin/i,
  afternoon: /pomeriggio|sera/i,
  night: /notte/i,
  midday: /$^/,
};
