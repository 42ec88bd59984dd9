/** A length to the hundredth of a pixel: finer is not seen, and makes long attributes. */
export const hundredths = (px: number) => Math.round(px * 100) / 100;
