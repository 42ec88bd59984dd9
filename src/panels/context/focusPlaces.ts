import { keyOfPanel, type PanelTarget } from './panelTarget.ts';

export type FocusPlace = HTMLElement | SVGElement;

/**
 * What stands for an event or an article on the page and can take the focus: its mark in the
 * timeline, its entry in a list. Whoever draws such a place registers it; nobody looks for it in the
 * document.
 */
export interface FocusPlaces {
  /** @param rank the lowest is the best place; returns the undo */
  register: (target: PanelTarget, rank: number, place: FocusPlace) => () => void;
  /** Places for which asking is cheaper than being told of each; returns the undo. */
  registerFinder: (rank: number, find: (target: PanelTarget) => FocusPlace | null) => () => void;
  /** Best first. Empty: nothing stands for it now. */
  placesOf: (target: PanelTarget) => FocusPlace[];
}

/** The ranks in use, best first. */
export const focusRank = { timeline: 0, list: 1 } as const;

interface Source {
  rank: number;
  find: (target: PanelTarget) => FocusPlace | null;
}

export function createFocusPlaces(): FocusPlaces {
  const sources = new Set<Source>();
  const registered = new Map<string, Map<number, FocusPlace>>();
  const ofTarget = (target: PanelTarget) => [...(registered.get(keyOfPanel(target)) ?? [])];
  return {
    register(target, rank, place) {
      const key = keyOfPanel(target);
      const ranks = registered.get(key) ?? new Map<number, FocusPlace>();
      registered.set(key, ranks.set(rank, place));
      return () => {
        if (ranks.get(rank) === place) ranks.delete(rank);
        if (ranks.size === 0) registered.delete(key);
      };
    },
    registerFinder(rank, find) {
      const source = { rank, find };
      sources.add(source);
      return () => void sources.delete(source);
    },
    placesOf(target) {
      const found = [...sources].flatMap(({ rank, find }) => {
        const place = find(target);
        return place ? [[rank, place] as const] : [];
      });
      return [...ofTarget(target), ...found]
        .toSorted(([one], [other]) => one - other)
        .map(([, place]) => place);
    },
  };
}
