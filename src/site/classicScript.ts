import { build } from 'vite';

/**
 * Bundles a script that pages load without `type="module"` into one file without imports.
 *
 * @param entry the path of its source
 * @throws Error when it cannot be built, or would need a second file
 */
export async function bundleClassicScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'sourceline', fileName: 'script' },
      minify: true,
    },
  });
  const [first, ...others] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (first?.type !== 'chunk' || others.length > 0) {
    throw new Error(`${entry} is to be one file`);
  }
  return first.code;
}
