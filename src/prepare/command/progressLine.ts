import type { Terminal, Voice } from './command.ts';

const pauseMs = 100;
const pauseOfLinesMs = 2000;

/**
 * Progress on standard error: one line rewritten in place on a terminal, an occasional line
 * elsewhere if `isAsked`, and otherwise nothing. `clear` removes the line that is still there.
 */
export function progressLine(
  { overwrite, complain }: Terminal,
  isAsked: boolean,
): { progress: Voice['progress']; clear: () => void } {
  if (!overwrite && !isAsked) return { progress: () => {}, clear: () => {} };
  let lastMs = -Infinity;
  let lastWhat = '';
  let stands = false;
  return {
    progress(what, done, all) {
      const nowMs = performance.now();
      const isDue = nowMs - lastMs >= (overwrite ? pauseMs : pauseOfLinesMs);
      if (!isDue && what === lastWhat) return;
      lastMs = nowMs;
      lastWhat = what;
      const line = done === undefined ? what : `${what}: ${done}${all ? ` of ${all}` : ''}`;
      if (!overwrite) return complain(line);
      stands = true;
      overwrite(line);
    },
    clear() {
      if (stands) overwrite?.('');
      stands = false;
    },
  };
}
