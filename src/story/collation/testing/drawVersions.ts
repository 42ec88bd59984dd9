import type { Collation, GapPlace, VersionMarks, VersionText } from '../collation.ts';
import { collate } from '../collate.ts';
import { markVersions } from '../markVersions.ts';
import { sliceCodePoints } from '../sliceCodePoints.ts';

/** English versions of one statement: a text, or several parts of one. */
export function versionsOf(...texts: (string | string[])[]): VersionText[] {
  return texts.map((text) => ({ language: 'en', parts: typeof text === 'string' ? [text] : text }));
}

/**
 * Versions with their marks drawn in, one line each, for tests to read: `[or rape]leftOut` marked
 * words with the kinds, `‹end: or rape›` a gap with what others have, `¶` between parts. Punctuation
 * is drawn by drawSigns.
 */
export function drawVersions(...texts: (string | string[])[]): string[] {
  const versions = versionsOf(...texts);
  return drawMarkedVersions(versions, markVersions(versions, collate(versions)));
}

export function drawMarkedVersions(
  versions: readonly VersionText[],
  marked: readonly VersionMarks[],
): string[] {
  return versions.map(({ parts }, version) => {
    const { words = [], gaps = [] } = marked[version] ?? {};
    return parts
      .map((text, part) => {
        const inserts: Insert[] = [
          ...words.flatMap(({ part, start, end, others }) => [
            { part, at: start, rank: 2, text: '[' },
            { part, at: end, rank: 0, text: `]${kindsOf(others)}` },
          ]),
          ...gaps.map(({ part, at, place, others }) => ({
            part,
            at,
            rank: 1,
            text: `‹${gapName(place, kindsOf(others))}: ${others
              .map(({ versions: [other = 0], there }) => textOf(versions, other, there))
              .join(' / ')}›`,
          })),
        ];
        return insertInto(
          text,
          inserts.filter((insert) => insert.part === part),
        );
      })
      .join(' ¶ ');
  });
}

/** The punctuation that differs, as `that[.]sentence`, with the word before or after it. */
export function drawSigns(...texts: (string | string[])[]): string[][] {
  const versions = versionsOf(...texts);
  return markVersions(versions, collate(versions)).map(({ signs }, version) =>
    signs.map(({ part, start, end, kind }) => {
      const slice = sliceCodePoints(versions[version]?.parts[part] ?? '');
      const before = /\S*$/.exec(slice(0, start))?.[0] ?? '';
      return `${before}[${slice(start, end)}]${kind}`;
    }),
  );
}

/** The table as lines: the words of each column, `-` for none, and the kinds. */
export function drawTable(versions: readonly VersionText[], { tokens, columns }: Collation) {
  return columns.map(({ cells, kinds }) => {
    const words = cells.map((word, version) => {
      const token = word === null ? undefined : tokens[version]?.[word];
      return token ? textOf(versions, version, [token]) : '-';
    });
    return [...words, kinds.join(' ')].join(' | ');
  });
}

interface Insert {
  part: number;
  at: number;
  rank: number;
  text: string;
}

function insertInto(text: string, inserts: readonly Insert[]): string {
  const slice = sliceCodePoints(text);
  let [drawn, from] = ['', 0];
  for (const { at, text } of inserts.toSorted((a, b) => a.at - b.at || a.rank - b.rank)) {
    drawn += slice(from, at) + text;
    from = at;
  }
  return drawn + slice(from, Infinity);
}

function kindsOf(others: readonly { kind: string }[]): string {
  return [...new Set(others.map(({ kind }) => kind))].join('+');
}

function gapName(place: GapPlace, kinds: string): string {
  return kinds === 'moved' ? `${place} moved` : place;
}

function textOf(
  versions: readonly VersionText[],
  version: number,
  spans: readonly { part: number; start: number; end: number }[],
): string {
  return spans
    .map(({ part, start, end }) =>
      sliceCodePoints(versions[version]?.parts[part] ?? '')(start, end),
    )
    .join(' … ');
}
