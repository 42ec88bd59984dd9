/** Languages that write 12.5 and 1,000; most others write 12,5 and 1.000 or 1 000. */
const decimalPoint =
  /^(?:en|zh|ja|ko|th|he|ar|fa|ur|hi|bn|ta|te|ml|mr|pa|gu|kn|ms|fil|tl|sw|cy|ga|mt)\b|-(?:CH|LI|MX)\b/i;

/**
 * Figures as they are compared: western digits, without what parts their thousands and without the
 * space before a unit. What parts thousands in a language is a decimal sign in another.
 */
export function numberForm(key: string, language: string): string {
  if (!/\p{Nd}/u.test(key)) return key;
  const thousands = decimalPoint.test(language)
    ? /(?<=\d)[,٬'](?=\d{3}(?!\d))/g
    : /(?<=(?<![\d.])\d{1,3}(?:\.\d{3})*)[.'](?=\d{3}(?!\d))/g;
  return foldDigits(key)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    .replace(thousands, '')
    .replace(/(?<=\d) (?=[%‰°\p{Sc}])/gu, '')
    .replace(/(?<=^\p{Sc}) (?=\d)/u, '')
    .replace(/^(\d+0)'s$/, '$1s');
}

function foldDigits(key: string): string {
  return key
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}
