import type { Plugin } from 'vite';

const hint = '//# allFunctionsCalledOnLoad\n';

/** The files of code that a story's page fetches before it is ready; see `codeSplitting`. */
export const firstFiles: ReadonlySet<string> = new Set([
  'program',
  'wide',
  'narrow',
  'complete',
  'zoomBehaviour',
]);

/**
 * V8 compiles a function when it is first called, on the thread that the page needs meanwhile. A
 * file that begins with this comment is compiled as a whole while it arrives, on another thread. Of
 * these files, nearly everything is called before or at the first press.
 */
export function compileHints(): Plugin {
  return {
    name: 'sourceline:compile-hints',
    apply: 'build',
    generateBundle: {
      // Vite itself still puts something before the code here.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && firstFiles.has(file.name)) file.code = hint + file.code;
        }
      },
    },
  };
}
