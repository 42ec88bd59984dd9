import { failure, success, type Result } from './result.ts';

export type TimeOfDay = {
  readonly hour: number;
  readonly minute: number;
  /** `null` when none is written. */
  readonly second: number | null;
  readonly shiftMinutes: number | null;
};

/** The furthest that any clock has ever been from UTC (Manila, until 1844: −15:56), in minutes. */
const mostShift = 16 * 60;

const time = /^(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}(?::\d{2})?)?$/;

/**
 * The part of a date-time after its `T`: hours and minutes, seconds if the source gives them, then
 * `Z`, a UTC offset in hours (`-04`) or hours and minutes (`+05:30`), or nothing for local time.
 * EDTF requires all three components; leaving out the seconds is ISO 8601 with reduced accuracy, our
 * extension.
 */
export function parseTime(text: string): Result<TimeOfDay> {
  const match = time.exec(text);
  if (!match) return failure(explainTime(text));
  const [, hourText, minuteText, secondText, shiftText] = match;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  const second = secondText === undefined ? null : Number(secondText);
  if (hour === 24) {
    const rest = second === null ? minuteText : `${minuteText}:${secondText}`;
    return failure(`hour 24 does not exist; write 00:${rest} of the next day`);
  }
  if (hour > 23) return failure(`hour ${hourText} does not exist; write 00 to 23`);
  if (minute > 59) return failure(`minute ${minuteText} does not exist; write 00 to 59`);
  const shift = parseShift(shiftText);
  if (!shift.ok) return shift;
  const value = { hour, minute, second, shiftMinutes: shift.value };
  if (second !== null && second > 59 && !isLeapSecond(value)) {
    return failure(`second ${secondText} does not exist; write 00 to 59`);
  }
  return success(value);
}

/** Leap seconds are inserted at the end of a day in UTC, whatever the local time is. */
function isLeapSecond({ hour, minute, second, shiftMinutes }: TimeOfDay): boolean {
  if (second !== 60) return false;
  if (shiftMinutes === null) return true;
  return (((hour * 60 + minute - shiftMinutes + 1) % 1440) + 1440) % 1440 === 0;
}

function parseShift(text: string | undefined): Result<number | null> {
  if (text === undefined) return success(null);
  if (text === 'Z') return success(0);
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4) || '0')];
  const shift = hours * 60 + minutes;
  // “18:12-18:30” is a period, not a zone.
  if (shift > mostShift || minutes > 59) {
    return failure(`the zone ${text} does not exist; write Z, or hours and minutes such as +05:30`);
  }
  if (text.startsWith('+')) return success(shift);
  return shift === 0 ? failure(`the zone ${text} does not exist; write Z`) : success(-shift);
}

function explainTime(text: string): string {
  if (/[?~%]$/.test(text)) {
    return 'a date with a time of day has no ?, ~ or %; leave the mark or the time out';
  }
  if (/^\d{2}:\d{2}:\d{2}[.,]\d/.test(text)) {
    return `EDTF has no parts of a second; write ${text.slice(0, 8)}`;
  }
  if (/^\d{2}(?:Z|[+-].*)?$/.test(text)) {
    return 'a time of day has hours and minutes; write 10:15, with seconds only if they are known';
  }
  const clock = /^\d{2}:\d{2}(?::\d{2})?(?=[^:\d])/.exec(text)?.[0];
  if (clock !== undefined) {
    const zone = text.slice(clock.length);
    return `the zone “${zone}” is not EDTF; write Z, or a shift such as -04 or +05:30`;
  }
  return `“${text}” is not a time of day; write 10:15, with Z or a shift such as +05:30 if known`;
}
