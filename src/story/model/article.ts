import type { Evidence } from './evidence.ts';
import type { SourcedDate } from './storyDate.ts';

/** Who publishes articles, where an article says so. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** The words that state it; empty when the story has none. */
  readonly evidence: readonly Evidence[];
}

/** An article that the story is based on. Its text is not part of the story. */
export interface Article {
  readonly id: string;
  /** An outlet's id; `null` when the article does not state it. */
  readonly outlet: string | null;
  readonly headline: string;
  /** `null` when the article names nobody. */
  readonly author: string | null;
  readonly datePublished: SourcedDate;
  /** `null` when unknown. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The file that offsets refer to; `null` when the text is not held. */
  readonly file: ArticleFile | null;
}

export interface ArticleFile {
  readonly name: string;
  /** In lowercase hexadecimal digits. */
  readonly sha256: string;
  /** In code points. */
  readonly characters: number;
}
