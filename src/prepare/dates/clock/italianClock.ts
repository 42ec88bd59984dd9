import {
  afterWords,
  end,
  hour24,
  hourOr,
  minutes,
  numbersFrom,
  type ClockLanguage,
} from './clockLanguage.ts';
import { figures } from './figures.ts';

const hours = 'una due tre quattro cinque sei sette otto nove dieci undici dodici';
const hour = hourOr(hours.replaceAll(' ', '|'));
const half = String.raw`(?:\s(?:di |del |della )(?<half>mattina|mattino|pomeriggio|sera|notte))`;
const rest = String.raw`(?:\se (?<past>mezza|mezzo|un quarto))`;
const before = "alle|ore|dalle|le|delle|all’|all'";
const noUnit = String.raw`(?!\s?(?:euro|per cento|[%€$]|milion|miliard|metri|chilometri))`;

export const italianClock: ClockLanguage = {
  hint: /\d| di | del |mezzanotte|mezz/iu,
  patterns: [
    String.raw`${afterWords(before)}${hour}${rest}?${half}${end}`,
    String.raw`${afterWords('alle|ore')}${hour24}[:.]${minutes}${end}${noUnit}`,
    String.raw`${afterWords('le|dalle|delle')}${hour24}:${minutes}${end}`,
    String.raw`${afterWords('alle|verso le|dalle')}${hour}${rest}${end}`,
    // Small figures may count those to whom: “alle 12 famiglie”.
    String.raw`${afterWords('ore|alle ore')}${hour24}${end}`,
    String.raw`${afterWords('alle')}(?<hour>1[3-9]|2[0-3])(?=\s*(?:$|[.,;!?)]))${end}`,
    String.raw`${afterWords('a')}(?<named>mezzanotte)${end}`,
    ...figures('alle|ore|dalle|le|delle'),
  ],
  numbers: { ...numbersFrom(1, hours), mezza: 30, mezzo: 30, 'un quarto': 15 },
  countsToTwelve: true,
  midnight: /^mezzanotte/i,
  morning: /mattin/i,
  afternoon: /pomeriggio|sera/i,
  night: /notte/i,
  midday: /$^/,
};
