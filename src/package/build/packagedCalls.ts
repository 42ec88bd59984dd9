import type { Plugin } from 'vite';

/** How a command is called in this repository, and of the package. */
const here = 'npm run story --';
const packaged = 'npx sourceline';

/**
 * A Vite plugin that lets the package speak of its own command: in helps, remedies and texts of the
 * interface.
 */
export function packagedCalls(): Plugin {
  return {
    name: 'sourceline:packaged-calls',
    transform: (code) => (code.includes(here) ? code.replaceAll(here, packaged) : undefined),
  };
}
