/** A time of day that words name. */
export interface ClockTime {
  /** 0 to 23; midnight is 0. */
  hour: number;
  /** 0 to 59; 0 where the words name an hour alone. */
  minute: number;
  /** The zone as EDTF writes it, `Z` or `+02:00`; '' where none is named, or one that moves ("ET"). */
  zone: string;
  /** Of “midnight” it is open which of a day's two is meant. */
  isMidnight: boolean;
  /** UTF-16 units of the words; `end` is exclusive. */
  start: number;
  end: number;
}

const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  AEST: '+10:00',
};

const zone = String.raw`(?:\s?(?:hours|hrs)?\s?\(?(?<zone>${Object.keys(zones).join('|')})\b)`;
const hour24 = String.raw`(?<hour>[01]?\d|2[0-3])`;
const minutes = String.raw`(?<minute>[0-5]\d)`;
const start = String.raw`(?<![\p{L}\p{N}]|[\p{N}][.,:/])`;
const end = String.raw`(?![\p{L}\p{N}]|[.,:]\d)`;

/** Patterns of every language: figures need a zone, or one of the words before them. */
const figures = (before: string) => [
  String.raw`${start}${hour24}[:.]${minutes}(?::[0-5]\d)?${zone}`,
  String.raw`${start}(?<hour>[01]\d|2[0-3])${minutes}${zone}`,
  String.raw`(?<=(?<![\p{L}\p{N}])(?:${before})\s)${hour24}:${minutes}(?::[0-5]\d)?${end}(?!\s?[ap]\.?m)`,
];

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

const english = [
  String.raw`${start}(?<hour>1[0-2]|0?[1-9])(?:[:.]${minutes})?\s?(?<half>[ap])(?:m(?![\p{L}])|\.m\.?)(?:${zone})?`,
  String.raw`${start}(?<hour>1[0-2]|[1-9]|${small}) o['’]clock (?<half>in the morning|in the afternoon|in the evening|at night)`,
  String.raw`${start}(?<named>noon|midday|midnight)${end}(?!\s(?:trading|prayers?|meal|sun|heat|news|break|mass|snack))`,
  ...figures(
    'at|around|about|by|from|until|till|before|after|since|between|and|to|nearly|just|past',
  ),
];

const french = [
  String.raw`${start}${hour24}\s?h(?:eures?)?\s?${minutes}${end}`,
  String.raw`(?<=(?<![\p{L}\p{N}])(?:à|vers|dès|avant|après|entre|et|depuis|jusqu['’]à)\s)${hour24}\s?(?:h|heures?)(?: (?<half>du matin|de l['’]après-midi|du soir))?${end}`,
  String.raw`(?<=(?<![\p{L}\p{N}])(?:à|vers|dès|avant|après)\s)(?<named>midi|minuit)${end}`,
  ...figures('à|vers|dès|avant|après|entre|et|depuis|de'),
];

const german = [
  String.raw`${start}${hour24}(?:[:.]${minutes})?\s?Uhr(?:\s(?<minute2>[0-5]\d)(?!\s?Uhr))?(?: (?<half>morgens|nachmittags|abends))?${end}`,
  String.raw`${start}(?<named>Mitternacht|zwölf Uhr mittags)${end}`,
  ...figures('um|gegen|ab|bis|seit|vor|nach|zwischen|und|von'),
];

const patterns = new Map<string, readonly RegExp[]>(
  Object.entries({ en: english, fr: french, de: german }).map(([language, sources]) => [
    language,
    sources.map((source) => new RegExp(source, 'giu')),
  ]),
);

/**
 * The times of day that a text names, in order: “6.12 am”, “16:00” after “at” and its like, “0830
 * GMT”, “noon”, “midnight”; in French “7h30” and “18 heures”, in German “18 Uhr”. Spans of time
 * ("for 3 hours"), scores and results are none. Other languages than these are read as English is.
 *
 * @param locale BCP 47, the language of the text
 */
export function findClockTimes(text: string, locale: string): ClockTime[] {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  const times: ClockTime[] = [];
  for (const pattern of patterns.get(language) ?? patterns.get('en') ?? []) {
    for (const match of text.matchAll(pattern)) {
      const time = readTime(match);
      if (!times.some(({ start, end }) => time.start < end && start < time.end)) times.push(time);
    }
  }
  return times.toSorted((a, b) => a.start - b.start);
}

const afternoon =
  /^(?:p|in the afternoon|in the evening|at night|de l|du soir|nachmittags|abends)/i;
const morning = /^(?:a|in the morning|du matin|morgens)/i;

function readTime(match: RegExpExecArray): ClockTime {
  const { hour = '', minute, minute2, half = '', named, zone = '' } = match.groups ?? {};
  const number = Number(hour) || small.split('|').indexOf(hour.toLowerCase()) + 1;
  const isMidnight = named !== undefined && /^m(?:idnight|inuit|itternacht)/i.test(named);
  const at = { start: match.index, end: match.index + match[0].length };
  if (named !== undefined)
    return { hour: isMidnight ? 0 : 12, minute: 0, zone: '', isMidnight, ...at };
  return {
    hour: onClock(number, half),
    minute: Number(minute ?? minute2 ?? 0),
    zone: zones[zone.toUpperCase()] ?? '',
    isMidnight,
    ...at,
  };
}

/** Of twelve hours to one of 24. */
function onClock(hour: number, half: string): number {
  if (afternoon.test(half)) return hour < 12 ? hour + 12 : hour;
  return morning.test(half) && hour === 12 ? 0 : hour;
}
