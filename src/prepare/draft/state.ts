import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { sha256Of } from '../text/decode.ts';
import type { DraftedArticle } from './read/draftedArticle.ts';

/** What the draft before found, kept to say what has changed since. Words are hashed. */
const stateSchema = v.object({
  version: v.literal(1),
  articles: v.record(
    v.string(),
    v.object({ sha256: v.string(), found: v.record(v.string(), v.number()) }),
  ),
});
export type DraftState = v.InferOutput<typeof stateSchema>;

/** What has changed since the draft before, by file. */
export interface DraftChange {
  file: string;
  change: 'new' | 'changed' | 'gone';
  /** Of what was found before: how much stands elsewhere now, how much is not there any more. */
  moved: number;
  vanished: number;
  /** How much is found that was not before. */
  added: number;
}

/** Undefined: there was no draft before, or its record cannot be read. */
export function readState(file: string): DraftState | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = v.safeParse(stateSchema, value);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export function stateOf(articles: readonly DraftedArticle[]): DraftState {
  const entries = articles.map(({ file, sha256, dates, statements, clauses }) => {
    const found: Record<string, number> = {};
    const add = (kind: string, words: { text: string; start: number }) => {
      const key = `${kind} ${sha256Of(new TextEncoder().encode(words.text)).slice(0, 16)}`;
      let free = key;
      for (let n = 2; free in found; n += 1) free = `${key} ${n}`;
      found[free] = words.start;
    };
    dates.forEach((date) => add('date', date));
    statements.forEach(({ parts }) => parts.forEach((part) => add('quotation', part)));
    clauses.forEach((clause) => add('clause', clause));
    return [file, { sha256, found }] as const;
  });
  return { version: 1, articles: Object.fromEntries(entries) };
}

/** Only articles of which something changed. */
export function changesSince(before: DraftState, now: DraftState): DraftChange[] {
  const files = new Set([...Object.keys(before.articles), ...Object.keys(now.articles)]);
  return [...files].toSorted().flatMap((file): DraftChange[] => {
    const [old, own] = [before.articles[file], now.articles[file]];
    if (old?.sha256 === own?.sha256) return [];
    const [oldFound, found] = [old?.found ?? {}, own?.found ?? {}];
    const keys = Object.keys(oldFound);
    return [
      {
        file,
        change: !old ? 'new' : own ? 'changed' : 'gone',
        moved: keys.filter((key) => key in found && found[key] !== oldFound[key]).length,
        vanished: keys.filter((key) => !(key in found)).length,
        added: Object.keys(found).filter((key) => !(key in oldFound)).length,
      },
    ];
  });
}
