import { createServer } from 'vite';
import { projectFolder } from '../../prepare/projectFolder.ts';
import { siteConfig } from '../siteConfig.ts';
import type { CheckedStory } from '../storyShelf.ts';
import { previewShelf } from './previewShelf.ts';

export interface PreviewCall {
  /** An existing story folder. */
  folder: string;
  articles: string | undefined;
  /** Called with the state of the story at the start, and after each change. */
  tell: (checked: CheckedStory) => void;
}

export interface Preview {
  /** `http://127.0.0.1:PORT/`, at the first port from 5173 on that is free. */
  address: string;
  /** Frees the port. */
  stop: () => Promise<void>;
}

/**
 * Serves the site with one story to this machine only, straight from the program's sources, so that
 * nothing has to be built first. A change to the story or its texts is shown in the open page.
 */
export async function startPreview({ folder, articles, tell }: PreviewCall): Promise<Preview> {
  const shelf = previewShelf(folder, articles);
  const tellAll = () => shelf.checked().forEach(tell);
  const pages = { folders: [folder], address: null, articles, onChange: tellAll };
  const server = await createServer({
    ...siteConfig(projectFolder, pages, shelf),
    configFile: false,
    // Reports the state of the story through `tell`.
    logLevel: 'error',
    server: { host: '127.0.0.1' },
  });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    throw error;
  }
  const found = server.httpServer?.address();
  const port = typeof found === 'object' ? found?.port : undefined;
  tellAll();
  return { address: `http://127.0.0.1:${port ?? 0}/`, stop: () => server.close() };
}
