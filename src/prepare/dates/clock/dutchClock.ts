import {
  afterWords,
  end,
  hour24,
  hourOr,
  minutes,
  nothingCounted,
  numbersFrom,
  partBefore,
  start,
  type ClockLanguage,
} from './clockLanguage.ts';
import { zonePattern } from './clockZones.ts';
import { figures } from './clockFigures.ts';

const hours = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf';
const toTwelve = String.raw`(?<hour>1[0-2]|[1-9]|${hours.replaceAll(' ', '|')})`;
const hour = hourOr(hours.replaceAll(' ', '|'));
const ofWeekday =
  '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond|nacht)';
const half = String.raw`(?:\s(?<half>['’]s (?:ochtends|morgens|middags|avonds|nachts)|${ofWeekday}))`;
const few = 'vijf|tien|twintig';
const upToFourteen = `${hours} dertien veertien`;
const minutesOf = String.raw`${few}|${upToFourteen.replaceAll(' ', '|')}`;
const before = 'om|rond|tegen|omstreeks|vanaf|tot|voor|na|sinds|tussen|en|van';

export const dutchClock: ClockLanguage = {
  hint: /\d|uur|half|kwart|middernacht|['’]s /iu,
  patterns: [
    String.raw`${start}${hour24}[.:]${minutes}\s?uur(?:${half})?(?:${zonePattern})?${end}`,
    String.raw`${afterWords('om|tot')}(?<hour>24)(?:[.:]00)? uur${end}`,
    String.raw`${start}(?:(?:(?<past>${few}) over|(?<to2>${few}) voor) )?(?<to>half) ${toTwelve}(?: uur)?(?:${half})?${end}`,
    String.raw`${start}(?:(?<past>kwart) over|(?<to>kwart) voor) ${toTwelve}(?: uur)?(?:${half})?${end}`,
    String.raw`${afterWords('om|rond|tegen|omstreeks|vanaf')}(?:(?<past>${minutesOf})(?: minuten)? over|(?<to>${minutesOf})(?: minuten)? voor) ${toTwelve}(?: uur)?(?:${half})?${end}`,
    String.raw`${afterWords('kort na|even na|vlak na|iets na|kort voor|even voor|vlak voor|iets voor')}${hour}\suur${end}`,
    String.raw`${start}${hour}(?:\suur)?${half}${end}`,
    // “tussen 18.00 en 20.00 uur”
    String.raw`${afterWords('tussen|van')}${hour24}(?:[.:]${minutes})?(?=\s(?:en|tot)\s(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? uur${end})`,
    String.raw`(?<=(?:tussen|van)\s\d{1,2}(?:[.:]\d\d)?\s(?:en|tot)\s)${hour24}(?:[.:]${minutes})?\suur${end}`,
    String.raw`${start}${hour24}u${minutes}${end}`,
    String.raw`${afterWords(before)}${hour24}\s?u${end}`,
    // “Het gaat om 18.30 euro”
    String.raw`${afterWords('om')}${hour24}\.${minutes}${nothingCounted('op|in|bij|aan|begon|begint|was|werd|is|kwam|vertrok|ging')}`,
    // “na 3 uur” can also mean after a length of time.
    String.raw`${afterWords('om|rond|tegen|omstreeks|vanaf')}${hour}\suur${end}`,
    String.raw`${start}(?<named>middernacht)${end}`,
    ...figures(before),
  ],
  numbers: { ...numbersFrom(1, upToFourteen), twintig: 20, half: 30, kwart: 15 },
  partBefore: partBefore(
    String.raw`${ofWeekday}|(?:van|gister)(?:ochtend|morgen|middag|avond|nacht)|['’]s (?:ochtends|morgens|middags|avonds|nachts)|de (?:ochtend|middag|avond|nacht)`,
    'om|rond|tegen|omstreeks|vanaf|kort|even|vlak|iets|ongeveer|na|voor|tot|sinds',
  ),
  countsToTwelve: true,
  midnight: /^middernacht/i,
  morning: /ochtend|morgen/i,
  afternoon: /avond/i,
  night: /nacht/i,
  midday: /middag/i,
};
