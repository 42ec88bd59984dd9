/**
 * What ticks read, each time of day with the last day that was named before it: “7 Jun 12:00” for
 * the second “12:00” of “6 Jun, 12:00, 7 Jun, 12:00”.
 */
export function readApart(texts: readonly string[]): string[] {
  let day = '';
  return texts.map((text) => {
    const isTime = /^\d\d:\d\d/.test(text);
    if (!isTime) day = text.replace(/,? \d\d:\d\d.*/, '');
    return isTime ? `${day} ${text}` : text;
  });
}
