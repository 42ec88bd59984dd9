/**
 * What a picture is for: its size in CSS pixels, and its type size. A form is a composition of its
 * own: the drawing is laid out for the room that the form gives it, and is never a scaled-down
 * screen.
 */
export interface PictureForm {
  widthPx: number;
  /** `null` for as high as its content. */
  heightPx: number | null;
  /** The scale of all type and lines; 1 is that of the page. */
  scale: number;
  marginPx: number;
}

/** By the names that `--preset` accepts. */
export const pictureForms = {
  /** Cards of social networks and messengers. */
  social: { widthPx: 1200, heightPx: 630, scale: 1.5, marginPx: 48 },
  square: { widthPx: 1080, heightPx: 1080, scale: 1.6, marginPx: 56 },
  /** For phones held upright: the stories of social networks. */
  story: { widthPx: 1080, heightPx: 1920, scale: 2.2, marginPx: 72 },
  /** Two columns of a newspaper page, 93 mm at 96 pixels an inch. */
  column: { widthPx: 352, heightPx: null, scale: 0.62, marginPx: 6 },
  /** The width of a page of A4 in print, 180 mm. */
  print: { widthPx: 680, heightPx: null, scale: 0.8, marginPx: 8 },
} as const satisfies Readonly<Record<string, PictureForm>>;

/** For a picture without a form: the call gives width and height. */
export const freeForm: PictureForm = { widthPx: 960, heightPx: null, scale: 1, marginPx: 24 };

/** As a fraction of the shorter side of a picture whose size was asked for. */
const mostMargin = 0.055;

/** A form in another size, in which its margins are narrower if it is small. */
export function formOfSize(
  form: PictureForm,
  asked: { widthPx: number | undefined; heightPx: number | undefined },
): PictureForm {
  if (asked.widthPx === undefined && asked.heightPx === undefined) return form;
  const { widthPx = form.widthPx, heightPx = form.heightPx } = asked;
  const mostPx = Math.min(widthPx, heightPx ?? Infinity) * mostMargin;
  return { ...form, widthPx, heightPx, marginPx: Math.min(form.marginPx, mostPx) };
}
