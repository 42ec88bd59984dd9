import { embedOptionNames, embedOptions, type EmbedOption } from './embedOptions.ts';
import { storyAddress } from './storyAddress.ts';

/**
 * The address of the frame that shows a story: the story's own page, whose text is there before its
 * program. The frame ignores invalid values.
 *
 * @param base the site's address, with a trailing slash
 * @param story empty for the site's only story
 * @param valueOf an option's value as the address writes it; null or empty when not chosen
 * @param isHostHistory the surrounding page keeps the open event in its own history: with two
 *   histories, Back would have to be pressed twice
 */
export function frameAddress(
  base: string,
  story: string,
  valueOf: (option: EmbedOption) => string | null,
  isHostHistory: boolean,
): string {
  const address = new URL(story ? storyAddress(base, story) : base);
  const query = address.searchParams;
  query.set('embed', '1');
  for (const name of embedOptionNames) {
    const value = valueOf(name);
    if (value) query.set(embedOptions[name], value);
  }
  if (isHostHistory) query.set('history', 'host');
  return address.href;
}
