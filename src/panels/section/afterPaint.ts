/** When nothing is painted, as in a frame out of sight, nothing waits longer than this. */
const longestMs = 200;

/**
 * Calls back once the present state is on the screen: when the frame after its own begins, since a
 * frame is shown some time after it was produced. Returns the undo.
 */
export function afterPaint(call: () => void): () => void {
  const timers: number[] = [window.setTimeout(call, longestMs)];
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => timers.push(window.setTimeout(call)));
  });
  return () => {
    cancelAnimationFrame(frame);
    for (const timer of timers) window.clearTimeout(timer);
  };
}
