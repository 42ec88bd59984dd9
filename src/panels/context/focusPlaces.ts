import { keyOfPanel, type PanelTarget } from './panelTarget.ts';

export type FocusPlace = HTMLElement | SVGElement;

/**
 * The elements that represent an event or an article in a list or in reading mode, to be focused or
 * scrolled to. Whoever renders such an element registers it; nobody searches the document for it.
 */
export interface FocusPlaces {
  /** The most recently registered element for a target counts; returns the undo. */
  register: (target: PanelTarget, place: FocusPlace) => () => void;
  /** `null` when nothing represents it at present. */
  placeOf: (target: PanelTarget) => FocusPlace | null;
}

export function createFocusPlaces(): FocusPlaces {
  const places = new Map<string, FocusPlace>();
  return {
    register(target, place) {
      const key = keyOfPanel(target);
      places.set(key, place);
      return () => {
        if (places.get(key) === place) places.delete(key);
      };
    },
    placeOf: (target) => places.get(keyOfPanel(target)) ?? null,
  };
}
