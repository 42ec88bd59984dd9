import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleClassicScript } from './classicScript.ts';

const entry = fileURLToPath(new URL('../embed/host/main.ts', import.meta.url));

/**
 * The recommended name, and the versioned one that will not change when a second version is
 * released.
 */
const hostScriptNames = ['embed.js', 'embed-1.js'];

/**
 * A Vite plugin that puts the script for embedding pages at the site's root, in a build and in
 * development. It is one classic file without imports, and its names have no hash because other
 * people's pages refer to them.
 */
export function hostScript(): Plugin {
  return {
    name: 'sourceline:host-script',
    async generateBundle() {
      const source = await bundleHostScript();
      for (const fileName of hostScriptNames) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!hostScriptNames.includes(path)) return next();
        bundleHostScript().then((source) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(source);
        }, next);
      });
    },
  };
}

export const bundleHostScript = () => bundleClassicScript(entry);
