import { addressKeys } from './addressKeys.ts';
import type { AddressState } from './addressState.ts';

/**
 * Reads the query of an address (`?event=…`, with or without the question mark). It never fails:
 * unknown keys are ignored, a value that is not understood counts as absent, and the first of a
 * repeated key counts.
 */
export function decodeAddress(query: string): AddressState {
  const parameters = new URLSearchParams(query);
  const value = <Key extends keyof AddressState>(key: Key): AddressState[Key] => {
    const text = parameters.get(key);
    return (text === null ? undefined : addressKeys[key].decode(text)) ?? addressKeys[key].absent;
  };
  return {
    story: value('story'),
    data: value('data'),
    event: value('event'),
    article: value('article'),
    person: value('person'),
    difference: value('difference'),
    read: value('read'),
    outlets: value('outlets'),
    people: value('people'),
    tags: value('tags'),
    kinds: value('kinds'),
    atleast: value('atleast'),
    q: value('q'),
    from: value('from'),
    to: value('to'),
    scale: value('scale'),
    rows: value('rows'),
    order: value('order'),
    hide: value('hide'),
    theme: value('theme'),
    accent: value('accent'),
    font: value('font'),
    lang: value('lang'),
    header: value('header'),
    height: value('height'),
    embed: value('embed'),
    history: value('history'),
    share: value('share'),
    capture: value('capture'),
  };
}
