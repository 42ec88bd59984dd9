import type { Collation, VersionText } from './collation.ts';
import { endsPart, withoutClosing } from './compareSigns.ts';
import { readVersions, type ReadVersion } from './readVersion.ts';

/** Versions in groups that agree completely; each version is in one group of each list. */
export interface Agreement {
  /**
   * The same words, capitals, punctuation and interruptions; only typography and closing punctuation
   * may differ.
   */
  exactly: number[][];
  /** The same words, however spelled, divided, capitalised, punctuated or interrupted. */
  inWords: number[][];
}

/** Groups are in the order of their first version; the versions of a group are ascending. */
export function agreeingVersions(
  versions: readonly VersionText[],
  { tokens }: Collation,
): Agreement {
  const read = readVersions(versions, tokens);
  return {
    exactly: groupBy(read.map(exactText)),
    inWords: groupBy(read.map(({ forms }) => forms.join('\n'))),
  };
}

function exactText(version: ReadVersion): string {
  return version.faces
    .map((face, word) => {
      const closes = endsPart(version, word);
      const after = version.after[word] ?? '';
      const signs = closes ? `${withoutClosing(after)} ¶` : after;
      return [version.before[word] ?? '', face, signs].join('\n');
    })
    .join('\n\n');
}

function groupBy(texts: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [version, text] of texts.entries()) {
    groups.set(text, [...(groups.get(text) ?? []), version]);
  }
  return [...groups.values()];
}
