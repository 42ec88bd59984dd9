/** What a piece of furniture is. */
export type FurnitureKind =
  | 'notification prompt'
  | 'picture credit'
  | 'caption'
  | 'cookie notice'
  | 'embed notice'
  | 'comment prompt'
  | 'error message'
  | 'share bar'
  | 'newsletter or subscription prompt'
  | 'related link'
  | 'label'
  | "author's note"
  | 'advertisement'
  | 'copyright line'
  | 'navigation'
  | 'link label'
  | 'repeated line'
  | 'site notice';

/** How a language's sites speak; each text is an alternation for a regular expression, in small letters. */
export interface FurnitureWords {
  /** Whole lines, without bullets and the stop at their end. */
  lines: Partial<Record<FurnitureKind, string>>;
  /** Beginnings of lines that are furniture wherever they stand. */
  beginnings: Partial<Record<FurnitureKind, string>>;
  /** Words that are furniture wherever they stand in a line that quotes nobody. */
  anywhere: Partial<Record<FurnitureKind, string>>;
  /** Line endings that make the whole line furniture. */
  endings: Partial<Record<FurnitureKind, string>>;
  /** A line after which a caption follows. */
  captionFollows: string;
  /** A heading over links to other articles. */
  linksFollow: string;
  /** The first and the last line around an embedded post. */
  embedBegins: string;
  embedEnds: string;
  /** The site speaks to its reader: you, please, "this page". */
  address: string;
  /** What a line begins with that tells its reader to do something. */
  commands: string;
  /** What a site speaks of: browser, account, newsletter. */
  siteThings: string;
  /** Inside a sentence: "(opens in a new tab)". */
  linkLabels: string;
}
