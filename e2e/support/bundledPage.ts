import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Each program is bundled once by each of the processes that run tests. */
const bundles = new Map<string, ReturnType<typeof bundle>>();

/**
 * Opens a page that has nothing of the site except what its program imports: built for the test, and
 * served beside the site.
 *
 * @param entry the path of its program
 * @param body its markup before the program, which comes with its own styles
 */
export async function openBundledPage(page: Page, entry: string, body: string): Promise<void> {
  const bundled = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, bundled);
  const { program, styles, sources } = await bundled;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${styles
    .map((name) => `<link rel="stylesheet" href="${name}">`)
    .join('')}</head><body>${body}<script type="module" src="${program}"></script></body></html>`;
  await page.route('**/bundled/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.slice(pathname.indexOf('/bundled/') + '/bundled'.length);
    const source = name === '/' ? html : sources.get(name);
    if (source === undefined) return route.fulfill({ status: 404, body: 'Not found' });
    return route.fulfill({ contentType: typeOf(name), body: Buffer.from(source) });
  });
  await page.goto('./bundled/');
}

async function bundle(entry: string) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: { page: entry } } },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const sources = new Map(
    files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  const program = files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
  const styles = files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'));
  return { program, styles, sources };
}

function typeOf(name: string): string {
  if (name.endsWith('.css')) return 'text/css';
  return name.endsWith('.js') ? 'text/javascript' : 'text/html';
}
