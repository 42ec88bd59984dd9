/** XIX → 19; 0 if the letters are not a Roman numeral up to 39. */
export function romanOf(text: string): number {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/i.exec(text);
  if (!match) return 0;
  const [, tens = '', ones = ''] = match;
  const small = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 10 * tens.length + small.indexOf(ones.toUpperCase());
}
