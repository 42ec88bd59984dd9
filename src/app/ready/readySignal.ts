export type PageState = 'loading' | 'ready' | 'error';

/**
 * Says when the page has settled. The state is `loading` from the first hold on. Once the last hold
 * is released and two frames have been painted since, it is `ready`, or `error` when the page shows
 * an error. Tests, pictures and embedding pages wait for it.
 */
export interface ReadySignal {
  state: () => PageState;
  /**
   * Marks something as under way until the returned release is called; a second call does nothing.
   */
  hold: () => () => void;
  /**
   * The reader did something: loading at once, and settled two frames later unless something holds.
   */
  touch: () => void;
  /** The state to settle into. Set it before the last hold is released. */
  settleAs: (outcome: 'ready' | 'error') => void;
  /** Calls back after every change of state; returns the undo. */
  subscribe: (listener: () => void) => () => void;
}

/** `nextFrame` calls back once, before the next frame is painted, and returns the undo. */
export function createReadySignal(nextFrame: (call: () => void) => () => void): ReadySignal {
  const listeners = new Set<() => void>();
  let state: PageState = 'loading';
  let outcome: 'ready' | 'error' = 'ready';
  let holds = 0;
  let undoFrame: (() => void) | null = null;

  const become = (next: PageState) => {
    if (state === next) return;
    state = next;
    listeners.forEach((listener) => listener());
  };
  /** The first callback runs before the first frame is painted, the third after the second was. */
  const settleAfter = (frames: number) => {
    undoFrame = nextFrame(() => (frames === 0 ? become(outcome) : settleAfter(frames - 1)));
  };
  const begin = () => {
    holds += 1;
    undoFrame?.();
    become('loading');
  };
  const end = () => {
    holds -= 1;
    if (holds === 0) settleAfter(2);
  };
  const hold = () => {
    let held = true;
    begin();
    return () => {
      if (held) end();
      held = false;
    };
  };
  return {
    state: () => state,
    hold,
    touch: () => hold()(),
    settleAs: (next) => {
      outcome = next;
      if (state !== 'loading') become(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
