import { test as base } from '@playwright/test';
import { makeSite, startProject, type ExampleProject } from './exampleProject.ts';
import { packedVariable } from './packForBrowser.ts';
import { serveFolders } from './serveFolders.ts';

interface Worker {
  /** Folder of the packed package. */
  packed: string;
  /** The sample project of tests. */
  pageTests: ExampleProject;
  /** Folder of the published story's site. */
  site: string;
}

interface Single {
  /** An example as a project of its own, for as long as the test runs. */
  start: (name: string) => ExampleProject;
  /** Serves folders, and the site. Returns the address. */
  serve: (...folders: string[]) => Promise<string>;
}

export const test = base.extend<Single, Worker>({
  packed: [process.env[packedVariable] ?? '', { scope: 'worker', option: true }],
  pageTests: [
    async ({ packed }, use) => {
      const project = startProject('page-tests', packed);
      await use(project);
      project.remove();
    },
    { scope: 'worker' },
  ],
  site: [async ({ pageTests }, use) => use(makeSite(pageTests)), { scope: 'worker' }],
  start: async ({ packed }, use) => {
    const projects: ExampleProject[] = [];
    await use((name) => {
      const project = startProject(name, packed);
      projects.push(project);
      return project;
    });
    for (const { remove } of projects) remove();
  },
  serve: async ({ site }, use) => {
    const stops: (() => void)[] = [];
    await use(async (...folders) => {
      const { address, stop } = await serveFolders([...folders, site]);
      stops.push(stop);
      return address;
    });
    for (const stop of stops) stop();
  },
});
