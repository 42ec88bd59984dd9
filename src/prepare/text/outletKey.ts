const article =
  /^(?:the|an?|le|la|les|l['’]|der|die|das|el|los|las|il|lo|gli|i|o|os|as|de|het)(?:\s+|(?<=['’]))(?=\S)/u;

/** The same for “The Courier”, “Courier” and “THE COURIER”: one outlet, written in several ways. */
export function outletKey(name: string): string {
  const folded = name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return folded.replace(article, '');
}
