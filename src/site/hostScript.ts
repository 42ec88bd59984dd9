import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleClassicScript } from './classicScript.ts';

const entry = fileURLToPath(new URL('../embed/host/main.ts', import.meta.url));

/** The name to use, and the one that stays what it is when a second version comes. */
const hostScriptNames = ['embed.js', 'embed-1.js'];

/**
 * A Vite plugin that puts the script for embedding pages at the site's root, in a build and while
 * developing: one classic file without imports, under names without a hash, since other people's
 * pages name it.
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
