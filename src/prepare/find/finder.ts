/** What a finder needs to know about a text besides its words. */
export interface FinderOptions {
  /** EDTF: when the text was published; when omitted, the finder looks for it in the text. */
  published?: string;
  /** BCP 47; defaults to English. */
  language?: string;
}

/** Something that `find` finds in a text: the words in code points, and what they mean. */
export interface Finding {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
  /** Whatever else the finder has to say about them, under names of its own. */
  readonly [key: string]: string | number | null;
}

/** Something wrong in a text, where it begins (code points), and what to say of it. */
export interface FaultInText {
  readonly start: number;
  readonly message: string;
}

/** One of the things that `npm run story -- find` can look for. */
export interface Finder {
  /** Its name on the command line. */
  name: string;
  /** What it finds, for the help: "phrases that date something, as EDTF". */
  about: string;
  /**
   * In the order of the text, each with exactly the keys that `--json` prints. Dependencies are
   * loaded when it is called. `onFault` is called with what is wrong with the words themselves,
   * which is not part of what it finds.
   */
  find: (
    text: string,
    options: FinderOptions,
    onFault: (fault: FaultInText) => void,
  ) => Promise<readonly Finding[]>;
  /** What a line says about a finding after its words; defaults to its values in a row. */
  describe?: (finding: Finding) => string;
}
