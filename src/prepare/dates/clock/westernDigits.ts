/** The zero of each script; its other digits follow consecutively. */
const naughts = ['\u0660', '\u06F0', '\u0966', '\u09E6', '\u0E50', '\uFF10'];

/** Replaces a text's Arabic, Persian, Indian, Thai and full-width digits by 0 to 9; offsets stay. */
export function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu, (digit) => {
      const from = naughts.findLast((naught) => naught <= digit) ?? '0';
      return String(digit.charCodeAt(0) - from.charCodeAt(0));
    })
    .replace(/：/gu, ':');
}
