import { strict as english } from 'chrono-node/en';
import { strict as french } from 'chrono-node/fr';
import { strict as german } from 'chrono-node/de';
import { strict as spanish } from 'chrono-node/es';
import { strict as italian } from 'chrono-node/it';
import { strict as dutch } from 'chrono-node/nl';
import { strict as portuguese } from 'chrono-node/pt';
import type { ParsedResult } from 'chrono-node';
import type { Match } from './match.ts';
import type { Meaning } from './meaning.ts';

const parsers = new Map(
  Object.entries({
    en: english,
    fr: french,
    de: german,
    es: spanish,
    it: italian,
    nl: dutch,
    pt: portuguese,
  }),
);

/** Without four figures or a figure and letters chrono has nothing to find that counts here. */
const mayHold = /\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d\.?\s{0,2}\p{L}{3}|\p{L}{3}\s\d/u;

/**
 * Dates that the program's own rules do not know, as chrono-node finds them: of these only days and
 * months that the words name, and no more of them than the words name. What lies ahead of a
 * publication is decided here by tense as for all others, not by chrono.
 *
 * @param language the first part of the language's tag: "en"
 */
export function chronoCandidates(sentence: string, language: string): Match[] {
  const parser = parsers.get(language);
  if (!parser || sentence.length > 2000 || !mayHold.test(sentence)) return [];
  return parser.parse(sentence).flatMap((found) => {
    const meaning = meaningOf(found);
    return meaning ? [{ start: found.index, end: found.index + found.text.length, meaning }] : [];
  });
}

function meaningOf({ start, end, text }: ParsedResult): Meaning | undefined {
  const month = start.isCertain('month') ? start.get('month') : null;
  const day = start.isCertain('day') ? start.get('day') : null;
  if (end || month === null || day === null) return undefined;
  // A version or an address of the net.
  if (/^\d+\.\d+\.\d{1,2}$/.test(text)) return undefined;
  // "within 90 days" is counted, not named: the day's number must stand there.
  if (!new RegExp(String.raw`(?<!\d)0?${day}(?!\d)`).test(text)) return undefined;
  const year = start.isCertain('year') ? start.get('year') : null;
  return {
    kind: 'yearly',
    what: { kind: 'day', month, day },
    which: year === null ? { relation: 'bare' } : { year },
  };
}
