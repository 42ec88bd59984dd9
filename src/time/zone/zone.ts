/**
 * A clock's zone. Here instants are **seconds** since 1970-01-01T00:00:00Z, whole numbers; the rest
 * of `time` counts them in days (see instant.ts).
 */
export type Zone = {
  /** An IANA name, `UTC`, a UTC offset such as `UTC+5:30`, or `''` when the sources name no zone. */
  readonly id: string;
  /** The name for readers: “Paris”, “UTC+2”; `null` when there is nothing to say. */
  readonly name: string | null;
  /** Seconds ahead of UTC at an instant. */
  readonly shiftAt: (seconds: number) => number;
};

/** For stories whose times name no zone, and for those without times: clocks as written. */
export const unnamedZone: Zone = { id: '', name: null, shiftAt: () => 0 };

/**
 * “UTC”, “UTC+1”, “UTC−4:30”; of the time before zones, when each place had its own, also “UTC+0:09:21”.
 *
 * @param shiftMinutes with a fraction where seconds are part of it
 */
export function shiftName(shiftMinutes: number): string {
  if (shiftMinutes === 0) return 'UTC';
  const seconds = Math.round(Math.abs(shiftMinutes) * 60);
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = rest[1] === 0 ? (rest[0] === 0 ? [] : rest.slice(0, 1)) : rest;
  const text = shown.map((part) => `:${String(part).padStart(2, '0')}`).join('');
  return `UTC${shiftMinutes < 0 ? '−' : '+'}${Math.floor(seconds / 3600)}${text}`;
}

/** A zone whose clocks never change. */
export function fixedZone(shiftMinutes: number): Zone {
  const name = shiftName(shiftMinutes);
  return { id: name, name, shiftAt: () => shiftMinutes * 60 };
}
