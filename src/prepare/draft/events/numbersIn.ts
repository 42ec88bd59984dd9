const spelled = new Map(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, i + 2] as const),
);

const figures =
  /([£$€]\s?)?(\p{N}[\p{N}.,]*)(?:\s?(million|billion|thousand|millions?|milliards?|Millionen|Milliarden|m|bn)(?!\p{L}))?/giu;
const words = new RegExp(
  String.raw`(?<!\p{L})(${[...spelled.keys()].join('|')})(?:\s(hundred|thousand|million))?(?!\p{L})`,
  'giu',
);

/** The amounts in a text, in digits or English words; years do not count. */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  const inDigits = /\p{N}/u.test(text) ? text.matchAll(figures) : [];
  for (const [, currency, digits = '', unit = ''] of inDigits) {
    const number = Number(digits.replace(/[.,]$/u, '').replaceAll(/,(?=\d{3})/gu, ''));
    const isYear = !currency && unit === '' && number >= 1900 && number < 2100;
    if (!Number.isNaN(number) && !isYear) numbers.add(number * timesOf(unit));
  }
  for (const [, word = '', unit = ''] of text.matchAll(words)) {
    const number = spelled.get(word.toLowerCase());
    if (number !== undefined) numbers.add(number * timesOf(unit));
  }
  return numbers;
}

function timesOf(unit: string): number {
  if (/^(?:bn|bil|milliard)/iu.test(unit)) return 1e9;
  if (/^m/iu.test(unit)) return 1e6;
  if (/^t/iu.test(unit)) return 1000;
  return /^h/iu.test(unit) ? 100 : 1;
}
