import type { Plugin } from 'vite';

/** How a command is called in this repository, and in the package. */
const here = 'npm run story --';
const packaged = 'npx sourceline';

/**
 * A Vite plugin that makes the package refer to its own command in help texts, remedies and texts of
 * the interface.
 */
export function packagedCalls(): Plugin {
  return {
    name: 'sourceline:packaged-calls',
    transform: (code) => (code.includes(here) ? code.replaceAll(here, packaged) : undefined),
  };
}
