/** A time of day that words name. */
export interface ClockTime {
  /** 0 to 23; midnight is 0. */
  hour: number;
  /** 0 to 59; 0 where the words name an hour alone. */
  minute: number;
  /** The zone as EDTF writes it, `Z` or `+02:00`; '' where none is named, or one that moves. */
  zone: string;
  /** IANA name of a zone that moves, such as “ET”, or that may be meant by “CET”; '' where none is named. */
  place: string;
  /** By clocks that are not known here: “Londoner Zeit”, “IST”. */
  isElsewhere: boolean;
  /** By the clocks of wherever it happened: “local time”. */
  isLocal: boolean;
  /** Of “midnight” it is open which of a day's two is meant. */
  isMidnight: boolean;
  /** The words name an hour and nothing more exact. */
  isHour: boolean;
  /** Nothing says which half of the day is meant: “at 6:12”, “half past four”. */
  mayBeEvening: boolean;
  /** UTF-16 units of the words; `end` is exclusive. */
  start: number;
  end: number;
}
