/**
 * What a picture is for: its size in CSS pixels, and how large its type is set. A form is a
 * composition of its own: the drawing is laid out for the room that the form gives it, and never a
 * screen made smaller.
 */
export interface PictureForm {
  widthPx: number;
  /** Null: as high as what is in it. */
  heightPx: number | null;
  /** Of all type and lines; 1 is that of the page. */
  scale: number;
  marginPx: number;
}

/** By the name that `--preset` takes. */
export const pictureForms = {
  /** Cards of social networks and messengers. */
  social: { widthPx: 1200, heightPx: 630, scale: 1.5, marginPx: 48 },
  square: { widthPx: 1080, heightPx: 1080, scale: 1.6, marginPx: 56 },
  /** Held upright in a hand: stories of social networks. */
  story: { widthPx: 1080, heightPx: 1920, scale: 2.2, marginPx: 72 },
  /** Two columns of a newspaper page, 93 mm at 96 pixels an inch. */
  column: { widthPx: 352, heightPx: null, scale: 0.62, marginPx: 6 },
  /** The width of a page of A4 in print, 180 mm. */
  print: { widthPx: 680, heightPx: null, scale: 0.8, marginPx: 8 },
} as const satisfies Readonly<Record<string, PictureForm>>;

/** Of a picture of no form: the width and the height are the call's. */
export const freeForm: PictureForm = { widthPx: 960, heightPx: null, scale: 1, marginPx: 24 };
