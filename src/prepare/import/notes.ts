import { listSome } from './listSome.ts';

/**
 * Collects what could not be carried over, or was decided, and where; each kind becomes one line in
 * the end.
 */
export interface Notes {
  /** @param kind words such as “pictures are not carried” */
  add(kind: string, place: string): void;
  lines(): string[];
}

export function createNotes(): Notes {
  const places = new Map<string, string[]>();
  return {
    add(kind, place) {
      const known = places.get(kind);
      if (known) known.push(place);
      else places.set(kind, [place]);
    },
    lines: () =>
      [...places].map(([kind, all]) => {
        const count = all.length === 1 ? '' : `${all.length} times, `;
        return `${kind} (${count}${all.length > 1 ? 'first ' : ''}${listSome(all, 3)})`;
      }),
  };
}
