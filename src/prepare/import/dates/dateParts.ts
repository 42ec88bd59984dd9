/** What the words of one date state, before the date is known to be complete. */
export interface DateParts {
  /** Astronomical: 0 is 1 BC. */
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** 21 spring to 24 winter. */
  season?: number;
  /** 1 to 4. */
  quarter?: number;
  /** 1 or 2 */
  half?: number;
  /** The first year of a decade, such as 1990. */
  decade?: number;
  /**
   * The first year of a century in the everyday sense of its hundred years, such as 1900; of one
   * before Christ its number times −100, so that −300 is the third: 300 to 201 BC.
   */
  century?: number;
  time?: { hour: number; minute: number; second: number; zone: string };
}

/** How the numbers of `03/05/2024` are to be read. */
export type DayOrder = 'day-first' | 'month-first';
