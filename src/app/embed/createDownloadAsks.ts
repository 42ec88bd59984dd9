import type { DownloadForm } from '../../embed/downloadForm.ts';

type Listener = (form: DownloadForm) => void;

/** Files that the surrounding page asks for. */
export interface DownloadAsks {
  ask: Listener;
  /** Calls back for each, including those requested before anybody listened; returns the undo. */
  onDownload: (listener: Listener) => () => void;
}

export function createDownloadAsks(): DownloadAsks {
  const listeners = new Set<Listener>();
  /** The story is shown and messages are obeyed before what is below it has loaded. */
  const waiting = new Set<DownloadForm>();
  return {
    ask(form) {
      if (listeners.size === 0) waiting.add(form);
      listeners.forEach((listener) => listener(form));
    },
    onDownload(listener) {
      listeners.add(listener);
      waiting.forEach((form) => listener(form));
      waiting.clear();
      return () => listeners.delete(listener);
    },
  };
}
