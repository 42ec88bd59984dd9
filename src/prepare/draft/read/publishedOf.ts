import type { Metadata } from '../../articles/metadata.ts';
import { findDates } from '../../find/dates/findDates.ts';
import { publicationOf } from '../../find/dates/publication.ts';

/** The publication day in an article's metadata, as EDTF; `undefined` for none. */
export function publishedOf({ published }: Metadata, language: string): string | undefined {
  const told = published?.value;
  if (told === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(told)?.[0];
  const edtf = day ?? findDates(told, { language }).dates[0]?.edtf.slice(0, 10);
  return edtf !== undefined && publicationOf(edtf) ? edtf : undefined;
}
