import type { AddressState } from '../address/addressState.ts';
import type { PagePlace } from '../address/pagePlace.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import { removeText } from './removeText.ts';
import { textIds } from './textIds.ts';

/** The text that was on the page before its program, which the program removes. */
export interface PrerenderedText {
  /**
   * Its language, BCP 47, so that no other language flashes up first. `null` when there was no text.
   */
  language: string | null;
  isThere: () => boolean;
  /**
   * The program has drawn the story. The text is removed when the page is ready, or after a while in
   * any case.
   * @param entryOf what represents an event of the text; `null` when nothing does
   */
  takeOver: (entryOf: FindEntry) => void;
}

type FindEntry = (eventId: string) => HTMLElement | null;
const nothingDrawn: FindEntry = () => null;

type Asked = Pick<AddressState, 'story' | 'data' | 'share' | 'embed'>;

/** How long after drawing the text is removed without the ready signal: fonts may hang forever. */
const patienceMs = 1_500;

/**
 * The text is removed in the frame in which the program has drawn all of the same story in its place
 * (style/text.css hides that until then): nothing is seen twice, and nothing moves. If the program
 * fails, the text stays. If the address asks for something else, the text is removed at once.
 */
export function createPrerenderedText(
  page: Document,
  ready: ReadySignal,
  place: Pick<PagePlace, 'story'>,
  asked: Asked,
): PrerenderedText {
  const text = page.getElementById(textIds.text);
  const language = text && page.documentElement.lang;
  if (text && isOther(place, asked)) text.remove();
  let findEntry: FindEntry = nothingDrawn;
  const take = () => {
    undo();
    if (text?.isConnected) removeText(page, text, findEntry);
  };
  const undo = ready.subscribe(() => {
    if (ready.state() === 'ready') take();
  });
  return {
    language,
    isThere: () => text?.isConnected === true,
    takeOver(entryOf) {
      findEntry = entryOf;
      if (text?.isConnected) setTimeout(take, patienceMs);
    },
  };
}

function isOther(place: Pick<PagePlace, 'story'>, { story, data, share, embed }: Asked): boolean {
  return data !== null || story !== place.story || (share && !embed);
}
