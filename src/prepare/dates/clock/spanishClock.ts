import {
  afterWords,
  end,
  hour24,
  hourOr,
  minutes,
  numbersFrom,
  partBefore,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { figures } from './clockFigures.ts';

const hours = 'una dos tres cuatro cinco seis siete ocho nueve diez once doce';
const hour = hourOr(hours.replaceAll(' ', '|'));
const few = 'cinco|diez|quince|veinticinco|veinte';
const ofWeekday =
  '(?:(?:del? )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|de ayer|ayer) por la (?:mañana|tarde|noche)';
const half = String.raw`(?:(?:\sen punto)?\s(?<half>de(?:l| la) (?:mañana|tarde|noche|madrugada|mediodía)|${ofWeekday}))`;
const halfLetter = String.raw`(?:\s?(?<half>[ap])\.?\s?m(?:\.|(?!\p{L})))`;
const rest = String.raw`(?:\s(?:y (?<past>media|cuarto|${few})|menos (?<to>cuarto|${few})))`;
/** Minutes in figures, or in any words, followed by nothing that could be counted. */
const minutesInWords =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';
const toTheMinute = String.raw`\sy (?:(?<minute>[0-5]?\d)|(?<past2>${minutesInWords.replaceAll(' ', '|')}))(?:\sminutos)?(?=\s*(?:$|[.,;:!?)»”]|de la\s|del\s|hora\s|cuando\s))`;
const at = afterWords('las|la');

export const spanishClock: ClockLanguage = {
  hint: new RegExp(
    `\\d| de la | del | por la |medianoche|mediodía|media|cuarto| menos (?:${few})| y (?:${minutesInWords.replaceAll(' ', '|')})`,
    'iu',
  ),
  patterns: [
    // “Las doce de la mañana” means noon to some, and midnight to others.
    String.raw`${at}(?!(?:12|doce)\sde la mañana)${hour}${rest}?${half}${end}`,
    String.raw`${at}${hour}${rest}${end}`,
    String.raw`${at}${hour}${toTheMinute}${half}?`,
    String.raw`(?<=(?:la|esta) (?:mañana|tarde|noche|madrugada),? a las? )${hour}${end}(?=\s*(?:$|[.,;:!?)»”]))`,
    String.raw`${start}${hour24}[:.]${minutes}(?:\s?(?:h|horas|hrs))?${half}${end}`,
    String.raw`${start}(?<hour>1[0-2]|0?[1-9])(?:[:.]${minutes})?${halfLetter}`,
    String.raw`${at}${hour24}[:.]${minutes}(?:\s?(?:h|horas|hrs))?${end}(?!\s?(?:euros|por ciento|[%€$]|millones|metros))`,
    // Small numbers of hours may be a length of time: “a las 12 horas de nacer”.
    String.raw`${at}(?<hour>1[3-9]|2[0-3])\s?(?:h|horas)${end}`,
    String.raw`${at}(?<hour>1[3-9]|2[0-3])(?=\s*(?:$|[.,;!?)»”](?!\d))|\s(?:en|se|el|cuando|con)(?!\p{L}))`,
    String.raw`${start}(?<hour>1[3-9]|2[0-3])[:.]${minutes}\s?(?:h|horas|hrs)${end}`,
    String.raw`${at}${hour24}h${minutes}${end}`,
    String.raw`${afterWords('a|hasta')}(?:la )?(?<named>medianoche)${end}`,
    String.raw`${afterWords('a|al|del|hasta el')}(?<named>mediodía)${end}`,
    ...figures('las|la'),
  ],
  numbers: {
    ...numbersFrom(1, minutesInWords),
    ...numbersFrom(1, hours),
    media: 30,
    cuarto: 15,
  },
  partBefore: partBefore(
    '(?:la|esta|misma|ayer) (?:mañana|tarde|noche|madrugada)|anoche',
    'a|las?|sobre|hacia|desde|hasta|poco|después|antes|de|alrededor|pasadas',
  ),
  countsToTwelve: true,
  midnight: /^medianoche/i,
  morning: /mañana|madrugada|^a$/i,
  afternoon: /tarde|^p$/i,
  night: /noche/i,
  midday: /mediodía/i,
};
