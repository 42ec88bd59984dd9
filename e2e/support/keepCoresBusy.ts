import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Keeps every core counting until the returned function is called. */
export function keepCoresBusy(): () => void {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker('for (let n = 0; ; n += 1);', { eval: true }),
  );
  return () => {
    for (const worker of workers) void worker.terminate();
  };
}
