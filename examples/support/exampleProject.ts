import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installPacked } from './packed.ts';

const examples = fileURLToPath(new URL('..', import.meta.url));
const story = fileURLToPath(new URL('../../data/kutcher-kunis-letters', import.meta.url));

/** An example as a project of its own, with the packed package in it. */
export interface ExampleProject {
  folder: string;
  remove: () => void;
}

/**
 * @param name folder of the example
 * @param packed from `packPackage`
 */
export function startProject(name: string, packed: string): ExampleProject {
  const folder = mkdtempSync(join(tmpdir(), `sourceline-${name}-`));
  cpSync(join(examples, name), folder, { recursive: true });
  cpSync(join(story, 'story.json'), join(folder, 'story.json'));
  const others = ['vite', '@playwright/test', '@types/node', '@types/react', '@types/react-dom'];
  installPacked(packed, folder, others);
  for (const other of ['vue', '@vitejs/plugin-vue']) linkOwn(folder, other);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Of what is installed for the examples alone. */
function linkOwn(folder: string, name: string): void {
  const place = join(folder, 'node_modules', name);
  const installed = join(examples, 'node_modules', name);
  if (!existsSync(installed)) return;
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(installed, place);
}

/** Builds it as its own `vite build` would. Returns the folder of what was built. */
export async function buildProject({ folder }: ExampleProject, server?: string): Promise<string> {
  const out = join(folder, server === undefined ? 'dist' : 'server');
  await build({
    root: folder,
    logLevel: 'error',
    build: {
      outDir: out,
      chunkSizeWarningLimit: 2000,
      ...(server !== undefined && { ssr: server }),
    },
  });
  return out;
}

/** The site of the published story, made by the packed command. Returns its folder. */
export function makeSite({ folder }: ExampleProject): string {
  cpSync(story, join(folder, 'kutcher-kunis-letters'), { recursive: true });
  const command = join(folder, 'node_modules/sourceline/lib/command.js');
  const words = [command, 'site', 'kutcher-kunis-letters', '--out', 'site', '--quiet'];
  execFileSync(process.execPath, words, { cwd: folder });
  return join(folder, 'site');
}
