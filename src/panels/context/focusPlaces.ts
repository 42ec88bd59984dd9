import { keyOfPanel, type PanelTarget } from './panelTarget.ts';

export type FocusPlace = HTMLElement | SVGElement;

/**
 * What stands for an event or an article in a list or in reading mode, to take the focus or to be
 * scrolled to. Whoever draws such a place registers it; nobody looks for it in the document.
 */
export interface FocusPlaces {
  /** The last place that is registered for a target counts; returns the undo. */
  register: (target: PanelTarget, place: FocusPlace) => () => void;
  /** Null: nothing stands for it now. */
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
