import { differenceKinds } from '../../story/model/difference.ts';
import { parseFrameHeight } from '../../embed/frameHeight.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { rowKinds } from '../../timeline/layout/rows/rowIds.ts';
import { historyKeepers, scaleKinds } from './addressState.ts';
import type { AddressState } from './addressState.ts';
import { lookKinds } from './lookKinds.ts';
import { choice, choices, colour, countFrom, flag, freeText } from './valueKinds.ts';
import { slug, slugs, textOrNull, wordOrNull } from './valueKinds.ts';
import type { ValueKind } from './valueKinds.ts';

/** Where a key's value may travel. */
export interface Travel {
  /** Kept in links inside the page, and hence by Back and Forward. */
  page: boolean;
  /** Kept in a link that a reader shares: what is shown, not how this reader looks at it. */
  share: boolean;
  /** Kept in the address of a frame that shows the same on another page. */
  frame: boolean;
}

const everywhere: Travel = { page: true, share: true, frame: true };
/** How it looks, on this page and in a frame. */
const look: Travel = { page: true, share: false, frame: true };
const here: Travel = { page: true, share: false, frame: false };

const edtf = (text: string) => text.length <= 64 && parseEdtf(text).ok;
const languageTag = (text: string) => /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text);
const frameHeight = (text: string) => parseFrameHeight(text) !== null;
const fileAddress = (text: string) => text.length > 0 && text.length <= 2048;

type AddressKey<Value> = ValueKind<Value> & { travels: Travel };

/**
 * Every key of the address: how it is read and written, and where it may travel. Leaving out a key
 * of `AddressState` is a type error. Links write the keys in this order.
 */
export const addressKeys: { [Key in keyof AddressState]: AddressKey<AddressState[Key]> } = {
  story: { ...slug, travels: everywhere },
  data: { ...textOrNull(fileAddress), travels: everywhere },
  event: { ...slug, travels: everywhere },
  article: { ...slug, travels: everywhere },
  person: { ...slug, travels: everywhere },
  difference: { ...slug, travels: everywhere },
  read: { ...flag, travels: everywhere },
  outlets: { ...slugs, travels: everywhere },
  people: { ...slugs, travels: everywhere },
  tags: { ...slugs, travels: everywhere },
  kinds: { ...choices(differenceKinds), travels: everywhere },
  atleast: { ...countFrom(1, 999), travels: everywhere },
  q: { ...freeText(200), travels: everywhere },
  from: { ...textOrNull(edtf), travels: everywhere },
  to: { ...textOrNull(edtf), travels: everywhere },
  scale: { ...choice(scaleKinds), travels: everywhere },
  rows: { ...wordOrNull(rowKinds), travels: everywhere },
  order: { ...slugs, travels: everywhere },
  hide: { ...slugs, travels: everywhere },
  theme: { ...lookKinds.theme, travels: look },
  accent: { ...colour, travels: look },
  font: { ...lookKinds.font, travels: look },
  lang: { ...textOrNull(languageTag), travels: everywhere },
  header: { ...lookKinds.header, travels: look },
  height: { ...textOrNull(frameHeight), travels: look },
  embed: { ...lookKinds.embed, travels: here },
  history: { ...choice(historyKeepers), travels: here },
  share: { ...flag, travels: here },
  capture: { ...flag, travels: here },
};
