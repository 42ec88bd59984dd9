import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { DraftedArticle } from './read/draftedArticle.ts';

const phraseSchema = v.object({
  kind: v.picklist(['date', 'quotation', 'clause']),
  text: v.string(),
  start: v.number(),
});
/** Something that was found in an article, and its position in code points of the file. */
export type Phrase = v.InferOutput<typeof phraseSchema>;

/**
 * What the previous draft found, kept to report what has changed since. It is stored beside the
 * draft.
 */
const stateSchema = v.object({
  version: v.literal(2),
  /** SHA-256 of draft.yaml as it was written. */
  draft: v.optional(v.string()),
  /** SHA-256 of what story.yaml has after its articles, as it was filled. */
  filled: v.optional(v.string()),
  articles: v.record(v.string(), v.object({ sha256: v.string(), found: v.array(phraseSchema) })),
});
export type DraftState = v.InferOutput<typeof stateSchema>;

/** What has changed since the previous draft, by file. */
export interface DraftChange {
  file: string;
  change: 'new' | 'changed' | 'gone' | 'renamed';
  /** Its previous name, if it has changed. */
  before?: string;
  /** What was found before and is elsewhere now, with its old position. */
  moved: (Phrase & { before: number })[];
  /** What was found before and is gone, with its old position. */
  vanished: Phrase[];
  /** What was not found before. */
  added: Phrase[];
}

/** `undefined` when there was no previous draft, or its record cannot be read. */
export function readState(file: string): DraftState | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = v.safeParse(stateSchema, value);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

const phrases = (kind: Phrase['kind'], words: readonly { text: string; start: number }[]) =>
  words.map(({ text, start }): Phrase => ({ kind, text, start }));

export function stateOf(articles: readonly DraftedArticle[]): DraftState {
  const entries = articles.map(({ file, sha256, dates, statements, clauses }) => {
    const found = [
      ...phrases('date', dates),
      ...phrases(
        'quotation',
        statements.flatMap(({ parts }) => parts),
      ),
      ...phrases('clause', clauses),
    ];
    return [file, { sha256, found }] as const;
  });
  return { version: 2, articles: Object.fromEntries(entries) };
}

/** Only articles in which something changed. */
export function changesSince(before: DraftState, now: DraftState): DraftChange[] {
  const files = new Set([...Object.keys(before.articles), ...Object.keys(now.articles)]);
  const renamed = renamedIn(before, now);
  return [...files].toSorted().flatMap((file): DraftChange[] => {
    const [old, own] = [before.articles[file], now.articles[file]];
    const name = renamed.get(file);
    if (name !== undefined)
      return [{ file, change: 'renamed', before: name, moved: [], vanished: [], added: [] }];
    if ([...renamed.values()].includes(file)) return [];
    if (old?.sha256 === own?.sha256) return [];
    const change = !old ? 'new' : own ? 'changed' : 'gone';
    return [{ file, change, ...compare(old?.found ?? [], own?.found ?? []) }];
  });
}

/** New files that have the very text of one that is gone, each with the old name. */
function renamedIn(before: DraftState, now: DraftState): Map<string, string> {
  const gone = Object.entries(before.articles).filter(([file]) => !now.articles[file]);
  const names = new Map(gone.map(([file, { sha256 }]) => [sha256, file]));
  const renamed = new Map<string, string>();
  for (const [file, { sha256 }] of Object.entries(now.articles)) {
    const name = before.articles[file] ? undefined : names.get(sha256);
    if (name === undefined) continue;
    renamed.set(file, name);
    names.delete(sha256);
  }
  return renamed;
}

/** The first occurrence of repeated words corresponds to the first one before, and so on. */
function compare(
  old: readonly Phrase[],
  own: readonly Phrase[],
): Pick<DraftChange, 'moved' | 'vanished' | 'added'> {
  const numbered = (phrases: readonly Phrase[]) => {
    const counts = new Map<string, number>();
    return new Map(
      phrases.map((phrase) => {
        const words = `${phrase.kind} ${phrase.text}`;
        const count = (counts.get(words) ?? 0) + 1;
        counts.set(words, count);
        return [`${count} ${words}`, phrase];
      }),
    );
  };
  const [before, now] = [numbered(old), numbered(own)];
  return {
    moved: [...now].flatMap(([key, phrase]) => {
      const then = before.get(key);
      return then && then.start !== phrase.start ? [{ ...phrase, before: then.start }] : [];
    }),
    vanished: [...before].flatMap(([key, phrase]) => (now.has(key) ? [] : [phrase])),
    added: [...now].flatMap(([key, phrase]) => (before.has(key) ? [] : [phrase])),
  };
}
