/**
 * The address of a story's own page, which reads without JavaScript too.
 *
 * @param site the site's address, with a stroke at its end
 * @param event an event to open; absent: none
 */
export function storyAddress(site: string, story: string, event?: string): string {
  const address = new URL(`stories/${encodeURIComponent(story)}/`, site);
  if (event !== undefined) address.searchParams.set('event', event);
  return address.href;
}
