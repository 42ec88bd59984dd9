/** What a finder needs to know of a text beside its words. */
export interface FinderOptions {
  /** EDTF: when the text was published; absent: it is looked for in the text. */
  published?: string;
  /** BCP 47; absent: English. */
  language?: string;
}

/** Something that `find` finds in a text: the words in code points, and what it makes of them. */
export interface Finding {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
  /** Whatever else the finder tells of them, under names of its own. */
  readonly [key: string]: string | number | null;
}

/** One of the things that `npm run story -- find` looks for. */
export interface Finder {
  /** How a call names it. */
  name: string;
  /** What it finds, for the help: "phrases that date something, as EDTF". */
  about: string;
  /**
   * In the order of the text; each with the keys that `--json` prints and no others. What it needs
   * is loaded when it is called.
   */
  find: (text: string, options: FinderOptions) => Promise<readonly Finding[]>;
  /** What a line says of a finding behind its words; absent: its values in a row. */
  describe?: (finding: Finding) => string;
}
