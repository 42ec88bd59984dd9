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

/** How month names begin in those languages, long or short. */
const month =
  'jan|jän|jen|ene|gen|f[eé][bv]|m[aäá]r|mae|maa|mrt|a[bpv]r|ma[giy]|mei|ju[iln]|giu|lug|a[gu]g|ago|ao[uû]|se[pt]|o[ckt]t|out|nov|d[eéi][cz]';

/**
 * Of what chrono finds, only days in figures beside their month count. Where no figure is beside
 * what may be a month there is nothing to find, and this is quick to check.
 */
const mayHold = new RegExp(
  String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d\P{N}{0,8}(?<!\p{L})(?:${month})|(?<!\p{L})(?:${month})\p{L}{0,8}\P{L}{0,3}(?:the\s)?\d`,
  'iu',
);

/**
 * Dates that the program's own rules do not know, as found by chrono-node: only days and months that
 * the words name, and no more of them than the words name. What is later than the publication is
 * decided here by tense, as everywhere else, and not by chrono.
 *
 * @param language the first part of the language's tag: "en"
 */
export function chronoCandidates(sentence: string, language: string): Match[] {
  const parser = parsers.get(language);
  if (!parser || sentence.length > 2000 || !mayHold.test(sentence)) return [];
  return parser.parse(sentence).flatMap((found) => {
    const end = found.index + found.text.length;
    // “2019-06-11-A” is the number of something.
    const meaning = /^[-‐]\p{L}/u.test(sentence.slice(end)) ? undefined : meaningOf(found);
    return meaning ? [{ start: found.index, end, meaning }] : [];
  });
}

function meaningOf({ start, end, text }: ParsedResult): Meaning | undefined {
  const month = start.isCertain('month') ? start.get('month') : null;
  const day = start.isCertain('day') ? start.get('day') : null;
  if (end || month === null || day === null) return undefined;
  // "Sgt. March, 27, said": an age follows a name.
  if (/\p{L}\.?,\s*\d{1,2}$/u.test(text)) return undefined;
  // A version or an IP address.
  if (/^\d+\.\d+\.\d{1,2}$/.test(text)) return undefined;
  // "within 90 days" is counted from today, not named: the day's number and its month must both be
  // in the text.
  if (!mayHold.test(text)) return undefined;
  if (!new RegExp(String.raw`(?<!\d)0?${day}(?!\d)`).test(text)) return undefined;
  const year = start.isCertain('year') ? start.get('year') : null;
  return {
    kind: 'yearly',
    what: { kind: 'day', month, day },
    which: year === null ? { relation: 'bare' } : { year },
  };
}
