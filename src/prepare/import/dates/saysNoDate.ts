import { foldWords } from './foldWords.ts';

const none =
  /^(?:[-?.…/]{1,3}|n\.?\s?\/?\s?a\.?|n\.?\s?d\.?|nil|none|null|unknown|not known|undated|no date|t\.?b\.?[acd]\.?|to be (?:announced|confirmed|decided|determined)|k\. ?a\.|o\. ?[jd]\.|unbekannt|ohne datum|offen|inconnue?|s\. ?d\.|sans date|desconocid[oa]|sin fecha|s\/f|sconosciut[oa]|senza data|desconhecid[oa]|sem data|onbekend|zonder datum)$/;

/** Whether a cell says in words or signs that it has no date: "n/a", "tbc", "unknown", "–". */
export function saysNoDate(text: string): boolean {
  return none.test(foldWords(text));
}
