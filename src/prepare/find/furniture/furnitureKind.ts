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
  | 'site notice'
  /** A box that the page's markup names as the site's. */
  | 'box';

/**
 * The wording of sites in a language; each text is an alternation for a regular expression, in
 * lowercase.
 */
export interface FurnitureWords {
  /** Whole lines, without bullets and final punctuation. */
  lines: Partial<Record<FurnitureKind, string>>;
  /** Beginnings of lines that are furniture wherever they occur. */
  beginnings: Partial<Record<FurnitureKind, string>>;
  /** Words that are furniture anywhere in a line that quotes nobody. */
  anywhere: Partial<Record<FurnitureKind, string>>;
  /** Line endings that make the whole line furniture. */
  endings: Partial<Record<FurnitureKind, string>>;
  /** A heading above the list of an article's own headings. */
  contents: string;
  /** A heading above what a live page sums up, before its first post. */
  summary: string;
  /** A line that is followed by a caption. */
  captionFollows: string;
  /** A heading above links to other articles. */
  linksFollow: string;
  /** The first and the last line around an embedded post. */
  embedBegins: string;
  embedEnds: string;
  /** The site addressing its reader: you, please, "this page". */
  address: string;
  /** Beginnings of lines that tell the reader to do something. */
  commands: string;
  /** What sites talk about: browser, account, newsletter. */
  siteThings: string;
  /** Single words of buttons and menus that articles seldom have in a line of a few words. */
  ofInterface: string;
  /** Single words that buttons and menus have as well as articles do, and small words between. */
  besideInterface: string;
  /** What those who worked on an article did, in its last lines: "reporting", "editing". */
  work: string;
  /** Within a sentence: "(opens in a new tab)". */
  linkLabels: string;
}

/** What each unit of a text is, by its place; `undefined` while it may be the article's. */
export type Kinds = (FurnitureKind | undefined)[];
