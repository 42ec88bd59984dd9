/** From the selected event down through the rows. */
export type Guide = {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** The extent of a date that is wider than a day, as a tint over the rows; `null` for a day. */
  readonly band: { readonly x0: number; readonly x1: number } | null;
};
