import type { RuleMatch } from '../grammar.ts';

/** Words with a capital that a month or a season may follow: “Ende Mai”, at the beginning “Im Mai”. */
const leading =
  /(?<!\p{L})(?:ende|anfang|mitte|monats?|im|in|ab|seit|bis|von|vom|zum|zur|zwischen|für|nach|vor|gegen|über|und|oder|der|den|dem|des|die|das|diese[nrsm]?|jede[nrsm]?|letzte[nrsm]?|vergangene[nrsm]?|nächste[nrsm]?|kommende[nrsm]?|vorige[nrsm]?|erst|schon|bereits|noch|spätestens|frühestens|voraussichtlich|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\s$/iu;

/** “Herr August Mai”: after a title both are a name, and so may be a first name that is a month. */
const titled = /(?<!\p{L})(?:Frau|Herrn?|Familie|Dr\.|Prof\.)\s(?:\p{Lu}[\p{L}-]+\s)?$/u;

/** “Frau Mai”, “Pfarrer Sommer”: a name, since another noun is in front of it. */
export function followsName({ sentence, start }: RuleMatch): boolean {
  const before = sentence.slice(Math.max(0, start - 24), start);
  if (titled.test(before)) return true;
  return /(?:(?<!\p{L})\p{Lu}\p{Ll}+|\b(?:Dr|Prof)\.)\s$/u.test(before) && !leading.test(before);
}
