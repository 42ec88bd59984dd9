import type { Phrase } from './readPhrases.ts';

const speech =
  /(?<!\p{L})(?:said|told|wrote|added|testified|recalled|posted|announced|warned|replied|says|sagte|sagten|schrieb|erklärte|gesagt|geschrieben|a dit|a déclaré|a écrit|ont dit|dijo|declaró|escribió)(?!\p{L})/iu;

/**
 * For what is quoted, the phrase beside it that says when it was said: “‘I rang him yesterday,’ she
 * told the court on 3 March”. Only phrases of the same sentence are looked at.
 */
export function speechDays(phrases: readonly Phrase[]): ReadonlyMap<Phrase, Phrase> {
  const bySentence = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    bySentence.set(phrase.index, [...(bySentence.get(phrase.index) ?? []), phrase]);
  }
  const found = new Map<Phrase, Phrase>();
  for (const beside of bySentence.values()) {
    if (beside.length < 2) continue;
    const { text } = beside[0]?.segment ?? { text: '' };
    const told = beside.filter(({ start }) => !isQuoted(text, start));
    for (const phrase of beside) {
      if (!isQuoted(text, phrase.start)) continue;
      const day = told.find((other) => saysWhen(text, phrase, other));
      if (day) found.set(phrase, day);
    }
  }
  return found;
}

/** Whether a verb of speech stands between the quotation and a phrase, or before the quotation. */
function saysWhen(text: string, quoted: Phrase, { start, end }: Phrase): boolean {
  if (start > quoted.end) {
    const between = text.slice(quoted.end, start);
    return speech.test(between.slice(between.search(/["”»“]/u)));
  }
  const between = text.slice(end, quoted.start);
  return speech.test(text.slice(Math.max(0, start - 60), start)) || speech.test(between);
}

/** Whether a place in a sentence is within quotation marks that open in it. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const isOpen = (open: string, close: string) =>
    before.lastIndexOf(open) > before.lastIndexOf(close);
  const straight = before.split('"').length % 2 === 0;
  return straight || isOpen('«', '»') || (text.includes('„') ? isOpen('„', '“') : isOpen('“', '”'));
}
