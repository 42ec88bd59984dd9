import type { StoryFile } from '../../story/file/schema.ts';
import { escapeHtml } from '../../embed/escapeHtml.ts';

/** In pixels: a column of text, and a height at which panels have room. */
const width = 720;
const height = 600;

/**
 * A story's oEmbed response (oembed.com, version 1.0, type `rich`) as a static file. It cannot
 * honour `maxwidth`, so the frame is as wide as its container.
 *
 * @param site the address of the site, with a trailing slash
 */
export function oEmbedOf({ id, title }: Pick<StoryFile, 'id' | 'title'>, site: string) {
  const source = escapeHtml(`${site}stories/${id}/?embed=1`);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Sourceline',
    provider_url: site,
    width,
    height,
    html: `<iframe src="${source}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
  };
}
