import { hasExtensions } from '../../../story/file/extensions.ts';
import type { ArticleIndex } from '../../anchor/articleIndex.ts';
import type { Range } from '../../text/ranges.ts';
import type { FormFault } from '../read/matchForm.ts';
import type { Keys } from '../read/placeIn.ts';

/** An article while a story is built: what its words are searched in. */
export interface BuiltArticle {
  id: string;
  /** `undefined` when its text is not available; offsets that the form gives are then trusted. */
  index: ArticleIndex | undefined;
  /**
   * Why there is no index: `none` when nobody holds the text; `missing` when its absence has already
   * been reported.
   */
  absence: 'none' | 'missing' | undefined;
  /** What the context of an excerpt may not include: site furniture and what is withheld. */
  taken: Range[];
}

/** What the parts of a story need while they are built from its form. */
export interface Workshop {
  language: string;
  /** The story's own; `undefined` when the form gives none. */
  timeZone: string | undefined;
  articles: ReadonlyMap<string, BuiltArticle>;
  /** Ids of events that are written or given; for `freeId`. */
  eventIds: Set<string>;
  fault: (keys: Keys, message: string) => void;
  warn: (keys: Keys, message: string) => void;
  missText: (keys: Keys, message: string) => void;
  /**
   * Registers an object of the story file with its place in the form. Fields of others (`x-…`) that
   * are there are added to it.
   */
  made: <Fields extends object>(keys: Keys, fields: Fields) => Fields;
}

/**
 * Where the parts of a built story come from in its form. Not a weak map: with hundreds of thousands
 * of parts it slows down garbage collection, and this map lives no longer than the parts do.
 */
export type Origins = Map<object, Keys>;

export function createWorkshop(raw: unknown, faults: FormFault[], origins: Origins) {
  // Most forms have no such fields, and then none are looked for at each part.
  const mayHaveOthers = hasExtensions(raw);
  const kept = new Set<string>();
  return {
    /** Warns of the fields of others that stand where nothing of the story file is built from. */
    warnOfLost() {
      if (!mayHaveOthers) return;
      for (const keys of placesOfOthers(raw, [])) {
        if (!kept.has(JSON.stringify(keys.slice(0, -1)))) faults.push(lost(keys));
      }
    },
    fault: (keys: Keys, message: string) => void faults.push({ keys, message }),
    missText: (keys: Keys, message: string) =>
      void faults.push({ keys, message, isMissingText: true }),
    warn: (keys: Keys, message: string) => void faults.push({ keys, message, isWarning: true }),
    made<Fields extends object>(keys: Keys, fields: Fields): Fields {
      const made = mayHaveOthers ? { ...fields, ...extensionsAt(raw, keys) } : fields;
      if (mayHaveOthers) kept.add(JSON.stringify(keys));
      origins.set(made, keys);
      return made;
    },
  };
}

const lost = (keys: Keys): FormFault => ({
  keys,
  message: `“${String(keys.at(-1))}” is not kept here; write it in the event, account, version or other entry that it is about`,
  isWarning: true,
});

/** Where the fields of others are, but for those within such a field. */
function placesOfOthers(value: unknown, keys: Keys): Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return fields.flatMap(([name, field]) =>
    String(name).startsWith('x-') ? [[...keys, name]] : placesOfOthers(field, [...keys, name]),
  );
}

function extensionsAt(raw: unknown, keys: Keys): Record<string, unknown> {
  let found = raw;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return {};
    found = Object.getOwnPropertyDescriptor(found, key)?.value;
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return {};
  return Object.fromEntries(Object.entries(found).filter(([name]) => name.startsWith('x-')));
}
