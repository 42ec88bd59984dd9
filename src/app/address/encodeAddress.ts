import { addressKeys, type Travel } from './addressKeys.ts';
import type { AddressState } from './addressState.ts';
import type { ValueKind } from './valueKinds.ts';

/**
 * Writes the query of an address: `?event=…`, or a bare `?` when nothing differs from the absent
 * values (an empty reference would keep the old query). Only keys that may travel with this kind of
 * link are written.
 */
export function encodeAddress(state: AddressState, to: keyof Travel = 'page'): string {
  let written = '';
  for (const key of keysInOrder) {
    const text = addressKeys[key].travels[to] ? encodeKey(state, key) : undefined;
    if (text !== undefined) written += `${written === '' ? '' : '&'}${key}=${escapeValue(text)}`;
  }
  return `?${written}`;
}

const isKey = (key: string): key is keyof AddressState => Object.hasOwn(addressKeys, key);
const keysInOrder = Object.keys(addressKeys).filter(isKey);

/** One key's value as the address writes it; `undefined` when it equals the absent value. */
export function encodeKey<Key extends keyof AddressState>(
  values: Pick<AddressState, Key>,
  key: Key,
) {
  const kind: ValueKind<AddressState[Key]> = addressKeys[key];
  return kind.encode(values[key]);
}

/**
 * Commas, colons and slashes are allowed in a query and read better unescaped. A lone surrogate,
 * which an address cannot carry, becomes U+FFFD as in `URLSearchParams`.
 */
function escapeValue(text: string): string {
  // Ids, which nearly all values are: every link on the page has some.
  if (/^[\w.~,:/-]*$/.test(text)) return text;
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/%2C|%3A|%2F/g, decodeURIComponent);
}
