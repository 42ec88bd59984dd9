import { build } from 'vite';
import { projectFolder } from '../prepare/projectFolder.ts';
import { siteConfig, type PublishedPages } from './siteConfig.ts';

/**
 * Builds a site into a folder, as `npm run build` does into dist/.
 * @throws Error when it cannot be built
 */
export async function buildSite(folder: string, pages: PublishedPages): Promise<void> {
  const config = siteConfig(projectFolder, pages);
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
}
