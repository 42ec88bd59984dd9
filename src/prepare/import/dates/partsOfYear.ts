const ordinals = [
  'i\\.?|first|erste[sn]?|premiere?|primer[ao]?|primeiro|eerste',
  'ii\\.?|second|zweite[sn]?|deuxieme|second[eoa]|segund[oa]|tweede',
  'iii\\.?|third|dritte[sn]?|troisieme|tercer[ao]?|terz[oa]|terceiro|derde',
  'iv\\.?|fourth|vierte[sn]?|quatrieme|cuart[oa]|quart[oa]|vierde',
];
const suffix = '(?:st|nd|rd|th|er|ere|eme|e|o|a|\\.)?';
const quarter = '(?:quarter|quartals?|trimestre|kwartaal)';
const half = '(?:half(?:[ -]year)?|halbjahr(?:es)?|halfte|semestre|halfjaar)';

/** A word of its own. */
const whole = (words: string) => new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'u');
const inWords = ordinals.map((words) => whole(`(?:${words})(?= (?:${quarter}|${half}))`));
const short = {
  quarter: [whole(`([1-4])${suffix} ${quarter}`), whole('t([1-4])'), whole('([1-4])[tq]')],
  half: [whole(`([12])${suffix} ${half}`), whole('([12])[hs]'), whole('s([12])')],
};

/**
 * Writes quarters and halves of a year as `q3` and `h1`: “3. Quartal 2031”, “T2 2031”, “first half of
 * 2031”, in the languages that are recognized.
 *
 * @param text folded
 */
export function withPartsOfYear(text: string): string {
  let found = text;
  inWords.forEach((words, i) => {
    found = found.replace(words, String(i + 1));
  });
  for (const pattern of short.quarter) found = found.replace(pattern, 'q$1');
  for (const pattern of short.half) found = found.replace(pattern, 'h$1');
  return found;
}
