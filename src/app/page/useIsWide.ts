import { useRef, type RefObject } from 'react';
import { useMedia } from '../../panels/shell/useMedia.ts';
import { useWidth } from '../../timeline/draw/useWidth.ts';
import { useServices } from '../services/Services.ts';

/** From this width on the panel has room beside the list. Also in style/page.css. */
const widePx = 1024;

/**
 * Whether the panel has room beside the story: judged by the window or, in somebody else's page, by
 * the story's own width.
 */
export function useIsWide(page: RefObject<HTMLElement | null>): boolean {
  const { ownsDocument } = useServices();
  const nothing = useRef<HTMLElement>(null);
  const isWindowWide = useMedia(`(min-width: ${widePx}px)`);
  const ownPx = useWidth(ownsDocument ? nothing : page);
  return ownsDocument ? isWindowWide : ownPx >= widePx;
}
