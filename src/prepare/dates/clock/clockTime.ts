/** A time of day that words name. */
export interface ClockTime {
  /** 0 to 23; midnight is 0. */
  hour: number;
  /** 0 to 59; 0 when the words name an hour alone. */
  minute: number;
  /** 0 to 60; absent when the words give none. */
  second?: number;
  /**
   * The zone as EDTF writes it, `Z` or `+02:00`; '' if none is named, or one whose offset changes.
   */
  zone: string;
  /**
   * IANA name of a zone whose offset changes, such as “ET”, or that may be meant by “CET”; '' if
   * none is named.
   */
  place: string;
  /** By clocks that are unknown here: “Londoner Zeit”, “IST”. */
  isElsewhere: boolean;
  /** By the clocks of wherever the event happened: “local time”. */
  isLocal: boolean;
  /** Whether it is “midnight”, which leaves open which of the day's two is meant. */
  isMidnight: boolean;
  /** The words name an hour and nothing more exact. */
  isHour: boolean;
  /** Nothing says which half of the day is meant: “at 6:12”, “half past four”. */
  mayBeEvening: boolean;
  /** UTF-16 units of the words; `end` is exclusive. */
  start: number;
  end: number;
}
