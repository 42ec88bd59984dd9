import type { AddressState } from '../address/addressState.ts';
import type { PagePlace } from '../address/pagePlace.ts';
import type { ReadySignal } from '../ready/readySignal.ts';
import { removeText } from './removeText.ts';
import { textIds } from './textIds.ts';

/** The text that stood on the page before its program, which the program takes away. */
export interface PrerenderedText {
  /** The language it is in, BCP 47: no other is to flash up. Null: there was none. */
  language: string | null;
  isThere: () => boolean;
  /**
   * The program has drawn the story. From now on the text goes when the page is ready, or after a
   * while without that.
   * @param entryOf what stands for an event of the text; null: nothing does
   */
  takeOver: (entryOf: FindEntry) => void;
}

type FindEntry = (eventId: string) => HTMLElement | null;
const nothingDrawn: FindEntry = () => null;

type Asked = Pick<AddressState, 'story' | 'data' | 'share' | 'embed'>;

/** After the story is drawn and before the text goes without the signal: fonts may hang for ever. */
const patienceMs = 1_500;

/**
 * The text goes in the frame in which the program has drawn all of the same story in its place
 * (style/text.css keeps that unseen until then): nothing is seen twice, and nothing moves. When the
 * program fails, the text stays. When the address asks for something else than the text, it goes at
 * once.
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
