import { furnitureWordsOf } from './furnitureWords.ts';
import type { FurnitureKind, FurnitureWords } from './furnitureKind.ts';

type Table = 'lines' | 'beginnings' | 'anywhere' | 'endings';
type Joined =
  | 'address'
  | 'commands'
  | 'siteThings'
  | 'linkLabels'
  | 'ofInterface'
  | 'besideInterface'
  | 'work';
type Single =
  | 'contents'
  | 'summary'
  | 'captionFollows'
  | 'linksFollow'
  | 'embedBegins'
  | 'embedEnds';

/** The words of some languages as regular expressions for one line. */
export type FurniturePatterns = Readonly<
  Record<Table, readonly (readonly [FurnitureKind, RegExp])[]>
> &
  Readonly<Record<Single, RegExp>> & {
    readonly address: RegExp;
    /** Global, to find every mention. */
    readonly siteThings: RegExp;
    readonly linkLabels: RegExp;
    /** A whole word. */
    readonly ofInterface: RegExp;
    readonly besideInterface: RegExp;
    /** Anywhere in a line. */
    readonly work: RegExp;
  };

const made = new Map<string, FurniturePatterns>();

/** @param language BCP 47 */
export function furniturePatternsOf(language: string): FurniturePatterns {
  const key = language.toLowerCase().split('-')[0] ?? '';
  const patterns = made.get(key) ?? makePatterns(furnitureWordsOf(language));
  made.set(key, patterns);
  return patterns;
}

function makePatterns(words: readonly FurnitureWords[]): FurniturePatterns {
  const table = (name: Table, wrap: (source: string) => string) =>
    words.flatMap((one) =>
      Object.entries(one[name]).map(
        ([kind, source]) => [kindOf(kind, one[name]), regExp(wrap(source))] as const,
      ),
    );
  const whole = (name: Single) => regExp(`^(?:${words.map((one) => one[name]).join('|')})$`);
  const anyOf = (name: Joined) => words.map((one) => one[name]).join('|');
  return {
    lines: table('lines', (source) => `^(?:${source})$`),
    beginnings: table('beginnings', (source) => `^(?:${source})`),
    anywhere: table('anywhere', (source) => `(?:${source})`),
    endings: table('endings', (source) => `(?:${source})\\.?$`),
    contents: whole('contents'),
    summary: whole('summary'),
    captionFollows: whole('captionFollows'),
    linksFollow: whole('linksFollow'),
    embedBegins: whole('embedBegins'),
    embedEnds: whole('embedEnds'),
    address: regExp(
      `(?:(?<![\\p{L}\\p{N}])(?:${anyOf('address')})|^(?:${anyOf('commands')}))(?![\\p{L}\\p{N}])`,
    ),
    siteThings: regExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('siteThings')})(?![\\p{L}\\p{N}])`, 'giu'),
    linkLabels: regExp(`(?:${anyOf('linkLabels')})`, 'giu'),
    ofInterface: regExp(`^(?:${anyOf('ofInterface')})$`),
    besideInterface: regExp(`^(?:${anyOf('besideInterface')})$`),
    work: regExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('work')})(?![\\p{L}\\p{N}])`),
  };
}

/** Narrows a key of the table to the kind that it is. */
function kindOf(key: string, table: FurnitureWords[Table]): FurnitureKind {
  if (isKindOf(key, table)) return key;
  throw new Error(`"${key}" is no kind of furniture`);
}

function isKindOf(key: string, table: FurnitureWords[Table]): key is FurnitureKind {
  return Object.hasOwn(table, key);
}

function regExp(source: string, flags = 'iu'): RegExp {
  return new RegExp(source, flags);
}
