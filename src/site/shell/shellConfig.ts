import { mergeConfig, type UserConfig } from 'vite';
import { programConfig } from '../programConfig.ts';
import { programPage } from './programPage.ts';

/**
 * How the program is built on its own, for the package: the site's page, its assets and the script
 * for embedding pages, without a story. `fillShell` makes a site from it where there is no bundler.
 *
 * @param root the project's folder
 */
export function shellConfig(root: string): UserConfig {
  return mergeConfig(programConfig(root), {
    plugins: [
      {
        name: 'sourceline:shell-page',
        generateBundle: {
          order: 'post',
          async handler(_, bundle) {
            const { page, filled } = await programPage(this, bundle);
            page.source = filled;
          },
        },
      },
    ],
  } satisfies UserConfig);
}
