import type { Surroundings } from '../services/surroundings.ts';
import type { LoadLimits } from './loadLimits.ts';
import { LoadError, type LoadProblem } from './loadProblem.ts';
import { isHome } from './placeOfStory.ts';
import { readBytes } from './readBytes.ts';

/**
 * Fetches a file from the page's own origin, within limits. Whatever stops it (a limit, the signal)
 * also aborts the request, so that nothing goes on loading in the background.
 * @throws LoadError; the signal's reason when the signal aborts
 */
export async function fetchBytes(
  place: URL,
  limits: LoadLimits,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const fail = (problem: LoadProblem) => new LoadError(problem, place.href);
  const stop = new AbortController();
  const stopFor = (durationMs: number) =>
    surroundings.after(durationMs, () => stop.abort(fail({ kind: 'slow', afterMs: durationMs })));
  const undoTotal = stopFor(limits.totalMs);
  let undoSilence = stopFor(limits.silenceMs);
  const heard = () => {
    undoSilence();
    undoSilence = stopFor(limits.silenceMs);
  };
  try {
    const response = await surroundings.fetch(place, AbortSignal.any([signal, stop.signal]));
    heard();
    const problem = problemOf(response, surroundings.pageAddress);
    if (problem) throw fail(problem);
    return await readBytes(response, limits.bytes, heard, fail);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (stop.signal.aborted) throw stop.signal.reason;
    if (error instanceof LoadError) {
      stop.abort(error);
      throw error;
    }
    throw fail({ kind: 'network' });
  } finally {
    undoTotal();
    undoSilence();
  }
}

function problemOf(response: Response, pageAddress: URL): LoadProblem | null {
  if (response.url && !isHome(new URL(response.url), pageAddress)) {
    return { kind: 'refused', place: response.url };
  }
  if (response.status === 404 || response.status === 410) return { kind: 'missing' };
  if (!response.ok) return { kind: 'server', status: response.status };
  return null;
}
