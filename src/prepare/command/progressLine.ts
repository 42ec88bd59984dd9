import type { Terminal, Voice } from './command.ts';

/** Who wants progress where it cannot be written over: nobody, whoever waits long, or who asked. */
export type ProgressWanted = 'never' | 'whenLong' | 'asked';

const pauseMs = 100;
/** Between two lines that stay, as in the log of a build server. */
const pauseOfLinesMs = { whenLong: 10_000, asked: 2000 };

/**
 * Progress on standard error: one line rewritten in place on a terminal, and elsewhere an occasional
 * line once the work has taken so long that one would ask whether it goes on. `clear` removes the
 * line that is still there.
 */
export function progressLine(
  { overwrite, complain }: Terminal,
  wanted: ProgressWanted,
): { progress: Voice['progress']; clear: () => void } {
  if (wanted === 'never') return { progress: () => {}, clear: () => {} };
  const pause = overwrite ? pauseMs : pauseOfLinesMs[wanted];
  const isPatient = !overwrite && wanted === 'whenLong';
  const beganMs = performance.now();
  let lastMs = isPatient ? beganMs : -Infinity;
  let lastWhat = '';
  let stands = false;
  return {
    progress(what, done, all) {
      const nowMs = performance.now();
      // What comes next may take long, and says nothing meanwhile.
      const isNext = what !== lastWhat && !(isPatient && nowMs - beganMs < pause);
      if (nowMs - lastMs < pause && !isNext) return;
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
