import type { EnteredSource } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { readSlideHtml } from './readSlideHtml.ts';
import { isWebAddress } from './isWebAddress.ts';
import { wordsOf, type SlideMedia } from './slide.ts';

/** What a slide's media becomes. */
export interface ReadMedia {
  /** The article that its credit and link lead to; `null` if it has neither. */
  source: EnteredSource | null;
  /** Its words, for the timeline's text. */
  asides: string[];
}

export const notShown = 'media is not shown; its address stands in the timeline’s text';

const isAddress = (text: string) => isWebAddress(text) && text.length <= 2048;

/**
 * Credit and link become an article whose text is not held. Pictures and films are not shown: their
 * address, caption and description are kept as words.
 */
export function mediaOf(
  media: SlideMedia | null | undefined,
  place: string,
  notes: Notes,
): ReadMedia {
  if (!media) return { source: null, asides: [] };
  const words = (field: 'caption' | 'credit' | 'title' | 'alt' | 'url') =>
    readSlideHtml(wordsOf(media[field])).paragraphs.join(' ');
  const [url, link] = [wordsOf(media.url), wordsOf(media.link)];
  const [credit, title] = [words('credit'), words('title')];
  const embed = readSlideHtml(url);
  if (url !== '') notes.add(notShown, place);
  if (wordsOf(media.thumbnail) !== '') notes.add('the thumbnail of media is not carried', place);
  if (wordsOf(media.link_target) !== '') notes.add('link_target is not carried', place);
  if (link !== '' && !isAddress(link))
    notes.add('a link that is not a web address is not carried', place);
  const linksOf = [media.caption, media.credit].flatMap(
    (field) => readSlideHtml(wordsOf(field)).links,
  );
  const address = [link, linksOf[0]?.url ?? '', url].find(isAddress) ?? null;
  const isSource = credit !== '' || (link !== '' && isAddress(link));
  const source: EnteredSource = {
    place,
    outlet: null,
    headline: title || credit || null,
    author: title === '' ? null : credit || null,
    url: address,
    published: null,
  };
  const asides = [
    ...(isAddress(url)
      ? [url]
      : [words('url'), ...embed.links.map(({ url }) => url), ...embed.embedded]),
    words('caption'),
    words('alt'),
    ...(isSource ? [] : [title]),
    ...linksOf.map((one) => `${one.words}: ${one.url}`),
  ];
  return { source: isSource ? source : null, asides: asides.filter((aside) => aside !== '') };
}
