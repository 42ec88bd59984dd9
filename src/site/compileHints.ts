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
          if (file.type === 'chunk' && firstFiles.has(file.name)) {
            file.code = hint + escapeBeyondAscii(file.code);
          }
        }
      },
    },
  };
}

/**
 * A browser keeps code of which one character is not ASCII in twice the memory; escaped, it is also
 * a little shorter when compressed. In strings and patterns, and in what patterns
 * are made of, an escape is the same; our code has such characters nowhere else.
 */
function escapeBeyondAscii(code: string): string {
  return code.replace(
    // Half of a pair at a time, as strings are written.
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
