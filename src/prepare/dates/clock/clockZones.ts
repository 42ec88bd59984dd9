const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
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

/** Zones as other languages name them, before or after a time. */
const named: Readonly<Record<string, string>> = {
  غرينتش: 'Z',
  جرينتش: 'Z',
  مكة: '+03:00',
  北京时间: '+08:00',
  北京時間: '+08:00',
  台北时间: '+08:00',
  台北時間: '+08:00',
  格林尼治时间: 'Z',
  格林尼治時間: 'Z',
  日本時間: '+09:00',
};

/** Zones that people call by their winter or summer name all year round: “CET” in June. */
const loosely: Readonly<Record<string, string>> = {
  CET: 'Europe/Paris',
  MEZ: 'Europe/Paris',
  CEST: 'Europe/Paris',
  MESZ: 'Europe/Paris',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AEST: 'Australia/Sydney',
};

/** Zones whose offset changes within the year. */
const places: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** The recognized names, as alternatives of a pattern. */
export const zoneNames = [...Object.keys(zones), ...Object.keys(places)].join('|');

/** A zone after a time: groups `zone` and `offset`. */
export const zonePattern = String.raw`(?:\s?(?:hours|hrs|Uhr)?\s?\(?(?<zone>${zoneNames})(?<offset>\s?[+−-]\s?\d{1,2}(?::?\d\d)?)?(?![\p{L}\p{N}]))`;

/**
 * A zone as EDTF writes it, and the IANA name of one whose offset changes or that people mean by it;
 * '' if it is neither.
 */
export function zoneOf(zone: string, offset: string): { zone: string; place: string } {
  const shift = /([+−-])\s?(\d{1,2}):?(\d\d)?/.exec(offset);
  if (!shift)
    return { zone: zones[zone] ?? named[zone] ?? '', place: places[zone] ?? loosely[zone] ?? '' };
  const [, sign, hours = '', minutes = '00'] = shift;
  return { zone: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`, place: '' };
}
