import { hasExtensions } from '../../../story/file/shape.ts';
import type { ArticleIndex } from '../../anchor/articleIndex.ts';
import type { Range } from '../../text/ranges.ts';
import type { FormFault } from '../read/matchForm.ts';
import type { Keys } from '../read/placeIn.ts';

/** An article while a story is built: what its words are looked for in. */
export interface BuiltArticle {
  id: string;
  /** Undefined: its text is not at hand; offsets that the form gives are trusted. */
  index: ArticleIndex | undefined;
  /** Why not: `none`, nobody holds it; `missing`, which was told already. */
  absence: 'none' | 'missing' | undefined;
  /** What no excerpt's context may take: site furniture and what is withheld. */
  taken: Range[];
}

/** What the parts of a story need while they are built from its form. */
export interface Workshop {
  language: string;
  articles: ReadonlyMap<string, BuiltArticle>;
  fault: (keys: Keys, message: string) => void;
  warn: (keys: Keys, message: string) => void;
  missText: (keys: Keys, message: string) => void;
  /**
   * An object of the story file with where the form says it. Fields of others (`x-…`) that stand
   * there go into it.
   */
  made: <Fields extends object>(keys: Keys, fields: Fields) => Fields;
}

/**
 * Where the parts of a built story come from in its form. No weak map: with hundreds of thousands of
 * parts it makes the collection of garbage slow, and it lives no longer than they do.
 */
export type Origins = Map<object, Keys>;

export function createWorkshop(raw: unknown, faults: FormFault[], origins: Origins) {
  // Most forms have none, and then none is looked for at each part.
  const mayHaveOthers = hasExtensions(raw);
  return {
    fault: (keys: Keys, message: string) => void faults.push({ keys, message }),
    missText: (keys: Keys, message: string) =>
      void faults.push({ keys, message, isMissingText: true }),
    warn: (keys: Keys, message: string) => void faults.push({ keys, message, isWarning: true }),
    made<Fields extends object>(keys: Keys, fields: Fields): Fields {
      const made = mayHaveOthers ? { ...fields, ...extensionsAt(raw, keys) } : fields;
      origins.set(made, keys);
      return made;
    },
  };
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
