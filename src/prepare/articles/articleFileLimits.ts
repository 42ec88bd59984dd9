/** A text of 5 MB is a book and not an article: larger files are refused before they are read. */
export const maxTextBytes = 5_000_000;

/** Texts that a program made, from a sheet or to try things with, may be as long as many books. */
export const maxHeldBytes = 40_000_000;

/** A saved page also contains its pictures and scripts. */
export const maxHtmlBytes = 10_000_000;

/** `5 MB` */
export function formatMegabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;
}
