import { collateOnce } from './collateOnce.ts';
import { versionTexts } from '../../story/collation/versionTexts.ts';
import { parseStory } from '../../story/file/parse.ts';
import type { StoryIssue } from '../../story/file/storyIssue.ts';

export type Collated =
  | {
      ok: true;
      /**
       * The story with its collations, everything else unchanged, including fields left to others.
       */
      value: unknown;
      /** How many statements have versions to collate. */
      statements: number;
    }
  | { ok: false; issues: StoryIssue[] };

/** Collates every statement of a story file. Existing collations are ignored. */
export function withCollations(value: unknown): Collated {
  const parsed = parseStory(withoutCollations(value));
  if (!parsed.ok) return parsed;
  const { story } = parsed;
  const collations = story.quotations.map((one) => collateOnce(versionTexts(one, story)));
  return {
    ok: true,
    statements: collations.filter((collation) => collation !== undefined).length,
    value: changeQuotations(value, (quotation, at) => {
      const collation = collations[at];
      return collation ? { ...quotation, collation } : without(quotation);
    }),
  };
}

/** A story file without what is computed of its statements; everything else unchanged. */
export const withoutCollations = (value: unknown): unknown => changeQuotations(value, without);

type Fields = Record<string, unknown>;

function changeQuotations(
  value: unknown,
  change: (quotation: Fields, at: number) => Fields,
): unknown {
  if (!isRecord(value) || !Array.isArray(value['quotations'])) return value;
  const entries: unknown[] = value['quotations'];
  const quotations = entries.map((entry, at) => (isRecord(entry) ? change(entry, at) : entry));
  return { ...value, quotations };
}

function without(quotation: Fields): Fields {
  return Object.fromEntries(Object.entries(quotation).filter(([name]) => name !== 'collation'));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
