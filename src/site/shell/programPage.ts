import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { bundleClassicScript } from '../classicScript.ts';
import { fillHead } from '../fillHead.ts';

/** What runs before the first paint; in development the program does it itself, a moment later. */
const earlyScript = fileURLToPath(new URL('../../app/theme/early.ts', import.meta.url));

/** The parts that it needs of a Rolldown plugin's context. */
type Emitter = Pick<Rolldown.PluginContext, 'emitFile' | 'getFileName'>;

/**
 * The built index.html with its head filled, from which every page of a site is made. Call it once
 * the bundle contains the page.
 */
export async function programPage(
  emitter: Emitter,
  bundle: Rolldown.OutputBundle,
): Promise<{ page: Rolldown.OutputAsset; filled: string }> {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') throw new Error('the build has no index.html');
  const source = await bundleClassicScript(earlyScript);
  const early = emitter.getFileName(emitter.emitFile({ type: 'asset', name: 'early.js', source }));
  return { page, filled: fillHead(String(page.source), bundle, early) };
}
