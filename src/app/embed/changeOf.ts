import { embedOptions } from '../../embed/embedOptions.ts';
import type { ToEmbed } from '../../embed/protocol.ts';
import { addressKeys } from '../address/addressKeys.ts';
import type { AddressState } from '../address/addressState.ts';

/** What a message changes in the address; an invalid value changes nothing. */
export function changeOf(message: Exclude<ToEmbed, { type: 'download' }>): Partial<AddressState> {
  if (message.type === 'select') {
    const { event, article, person } = message;
    return { event, article, person };
  }
  let change: Partial<AddressState> = {};
  for (const [option, text] of message.options) {
    change = { ...change, ...decodeKey(embedOptions[option], text) };
  }
  return change;
}

function decodeKey(key: keyof AddressState, text: string | null): Partial<AddressState> {
  const kind = addressKeys[key];
  const value = text === null ? kind.absent : kind.decode(text);
  return value === undefined ? {} : { [key]: value };
}
