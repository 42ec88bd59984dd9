import type { QuotationVersion } from './quotation.ts';

/** The language of a version's words, as a BCP 47 tag: its own, else that of its article. */
export function languageOfVersion(
  { article, language }: QuotationVersion,
  story: { article: (id: string) => { readonly language: string } },
): string {
  return language ?? story.article(article).language;
}
