import type { Metadata } from '../../articles/metadata.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';

type Outlet = NonNullable<Metadata['outlet']>;

/** An article's outlet, if words of its text state it: without them, it is not guessed. */
export function statedOutlet({
  file,
  metadata,
}: Pick<DraftedArticle, 'file' | 'metadata'>):
  | { value: string; from: Outlet['from']; place: NonNullable<Outlet['place']> }
  | undefined {
  const { value, from, place } = metadata.outlet ?? {};
  if (value === undefined || from === undefined || place?.file !== file) return undefined;
  return { value, from, place };
}
