/**
 * The address of a story's own page, which can also be read without JavaScript.
 *
 * @param site the site's address, with a trailing slash
 * @param event an event to open; omitted for none
 */
export function storyAddress(site: string, story: string, event?: string): string {
  const address = new URL(`stories/${encodeURIComponent(story)}/`, site);
  if (event !== undefined) address.searchParams.set('event', event);
  return address.href;
}
