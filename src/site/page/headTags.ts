import type { StoryFile } from '../../story/file/schema.ts';
import { storyAddress } from '../../embed/storyAddress.ts';
import { cardPx } from '../card/cardSizes.ts';
import { escapeHtml } from '../../embed/escapeHtml.ts';

/**
 * What the head of a story's page says to search engines, social networks and content systems.
 *
 * @param site the address of the site, with a trailing slash; `null` when unknown, and then
 *   everything that must be an absolute URL is left out
 * @param cardAlt the card's alternative text; `null` when there is no card
 */
export function headTagsOfStory(
  story: StoryFile,
  site: string | null,
  cardAlt: string | null,
): string[] {
  const address = site === null ? null : storyAddress(site, story.id);
  const title = escapeHtml(story.title);
  return [
    ...commonTags(story.title, story.description),
    ...cardTags(story.id, site, cardAlt),
    `<meta property="og:type" content="article" />`,
    ...localeTags(story.language),
    ...(address === null
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(address)}" />`,
          `<meta property="og:url" content="${escapeHtml(address)}" />`,
          `<link rel="alternate" type="application/json+oembed" title="${title}" href="${escapeHtml(address)}oembed.json" />`,
        ]),
  ];
}

/** The same for a list of stories. */
export function headTagsOfIndex(title: string, site: string | null): string[] {
  return [
    ...commonTags(title, title),
    smallCard,
    `<meta property="og:type" content="website" />`,
    ...(site === null
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(site)}" />`,
          `<meta property="og:url" content="${escapeHtml(site)}" />`,
        ]),
  ];
}

function commonTags(title: string, description: string): string[] {
  return [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
    `<meta property="og:description" content="${escapeHtml(description)}" />`,
  ];
}

const smallCard = `<meta name="twitter:card" content="summary" />`;

/** A picture has to be given by its absolute URL. */
function cardTags(storyId: string, site: string | null, alt: string | null): string[] {
  if (site === null || alt === null) return [smallCard];
  const image = escapeHtml(`${storyAddress(site, storyId)}card.png`);
  return [
    `<meta property="og:image" content="${image}" />`,
    `<meta property="og:image:type" content="image/png" />`,
    `<meta property="og:image:width" content="${cardPx.width}" />`,
    `<meta property="og:image:height" content="${cardPx.height}" />`,
    `<meta property="og:image:alt" content="${escapeHtml(alt)}" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
  ];
}

/** Open Graph expects a language with its territory. */
function localeTags(language: string): string[] {
  const [, primary, territory] = /^([a-z]{2,3})-([A-Z]{2})$/.exec(language) ?? [];
  if (primary === undefined || territory === undefined) return [];
  return [`<meta property="og:locale" content="${primary}_${territory}" />`];
}
