/** A length to the hundredth of a pixel: anything finer is invisible and makes attributes long. */
export const hundredths = (px: number) => Math.round(px * 100) / 100;
