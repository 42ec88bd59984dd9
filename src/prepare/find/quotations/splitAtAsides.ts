import type { QuotedText } from './quotedIn.ts';
import type { Quoted } from './quoted.ts';
import { speechWordsOf } from './speaker/speechWords.ts';

/**
 * French says who spoke inside the marks: « Nous savons, a dit la maire, ce qu’elle a causé. » Words
 * between two commas that are a verb of saying followed by its subject, with an age or a title, are
 * not part of what is quoted.
 */
const asideOf = (verbs: string, titles: string) =>
  new RegExp(
    String.raw`(?:,|(?<=[?!…]))\s(?:${verbs})(?:-t)?(?:-(?:il|elle))?(?:\s(?:(?<=\s)(?:MM?|Dr|Pr|\p{Lu})\.(?=\s\p{Lu})|[^,.«»]){1,80})?(?:(?:,\s[^,.«»]{1,60})?(?<!\s(?:MM?|Dr|Pr|\p{Lu}))\.\s(?=\p{Lu})|(?:,\s(?:\d{1,3}\sans|(?:(?:le|la)\s|l[’'])?(?:${titles})(?!\p{L})[^,.«»]{0,60}))?,\s)`,
    'gu',
  );

/** Splits quotations at such asides, so that each part is what was said. */
export function splitAtAsides(text: string, found: QuotedText, language: string): QuotedText {
  const { asides, titles = '' } = speechWordsOf(language) ?? {};
  if (asides === undefined) return found;
  const aside = asideOf(asides, titles);
  return { ...found, quoted: found.quoted.flatMap((one) => partsOf(text, one, aside)) };
}

function partsOf(text: string, one: Quoted, aside: RegExp): Quoted[] {
  const parts: Quoted[] = [];
  let { start, from } = one;
  for (const match of text.slice(one.start, one.end).matchAll(aside)) {
    // The comma that ends the first part stays with it, since it is inside the marks.
    const end = one.start + match.index + (match[0].startsWith(',') ? 1 : 0);
    parts.push({ ...one, from, start, end, to: end, goesOn: parts.length > 0 || one.goesOn });
    start = one.start + match.index + match[0].length;
    from = start;
  }
  parts.push({ ...one, from, start, goesOn: parts.length > 0 || one.goesOn });
  return parts;
}
