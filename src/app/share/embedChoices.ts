import { embedOptionNames, embedOptions, type EmbedOption } from '../../embed/embedOptions.ts';
import { addressKeys } from '../address/addressKeys.ts';
import type { AddressState } from '../address/addressState.ts';
import { encodeKey } from '../address/encodeAddress.ts';

/** The contents of the fields, as typed; missing when not chosen. */
export type EmbedChoices = ReadonlyMap<EmbedOption, string>;

/** What the address already chooses, so that a reader who has found a view can embed it. */
export function choicesOfAddress(address: AddressState): EmbedChoices {
  return new Map(
    embedOptionNames.flatMap((option) => {
      const text = encodeKey(address, embedOptions[option]);
      return text === undefined ? [] : [[option, text] as const];
    }),
  );
}

/** Whether a frame would understand it. */
export function fits(option: EmbedOption, text: string): boolean {
  return addressKeys[embedOptions[option]].decode(text) !== undefined;
}

/** What has been chosen and understood, without values that equal the defaults. */
export function validChoices(choices: EmbedChoices): EmbedChoices {
  return new Map([...choices].filter(([option, text]) => text !== '' && fits(option, text)));
}

export function withChoice(choices: EmbedChoices, option: EmbedOption, text: string): EmbedChoices {
  const next = new Map(choices);
  if (text === '') next.delete(option);
  else next.set(option, text);
  return next;
}
