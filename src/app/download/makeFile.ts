import type { DownloadForm } from '../../embed/downloadForm.ts';
import type { Language } from '../../language/english.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import type { ShownPicture } from '../../timeline/shownPicture.ts';
import { idsOfRanks } from '../../story/search/idsOfRanks.ts';
import { citationList } from '../../story/words/citationList.ts';
import { downloadForms } from './downloadForms.ts';
import { makePictureFile } from './makePictureFile.tsx';

/** What is on the page. */
export interface Shown {
  source: StorySource;
  language: Language;
  /** The ranks of the events that search and filters leave; `null` when nothing narrows. */
  matchingRanks: ReadonlySet<number> | null;
  /** The complete address of what is shown. */
  address: string;
  /** The complete address of a link on the page. */
  linkOf: (href: string) => string;
  /** `null` when no timeline is drawn. */
  picture: ShownPicture | null;
}

/**
 * A file of what is shown: pictures show the timeline as it is drawn; the others contain the events
 * that search and filters leave, wherever the timeline is.
 * @throws Error when part of the story cannot be loaded, or there is no picture
 */
export async function makeFile(form: DownloadForm, shown: Shown): Promise<Blob> {
  return new Blob([await contentOf(form, shown)], { type: downloadForms[form].type });
}

async function contentOf(form: DownloadForm, shown: Shown): Promise<BlobPart> {
  const { matchingRanks, picture } = shown;
  if (form === 'svg' || form === 'png') {
    if (!picture) throw new Error('no timeline is drawn');
    return makePictureFile(form, picture, shown);
  }
  const source = (await shown.source.supply?.wantAll()) ?? shown.source;
  const matchingIds = matchingRanks && idsOfRanks(source.story, matchingRanks);
  if (form === 'citations') return citationList({ ...shown, source, matchingIds });
  return source.written(form, matchingIds);
}
