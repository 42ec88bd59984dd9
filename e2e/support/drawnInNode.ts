import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StoryFile } from '../../src/story/file/schema.ts';

/** A drawing across the page, requested without a browser. */
export interface DrawnInNode {
  story: StoryFile;
  widthPx: number;
  /** The maximum height. */
  heightPx: number;
  /** An event's id; `null` when nothing is selected. */
  selected: string | null;
  /** BCP 47, the interface language. */
  tag: string;
  scaleKind: 'elastic' | 'linear';
  scheme: 'light' | 'dark';
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The SVG of each, drawn in a process of its own. */
export function drawnInNode(wanted: readonly DrawnInNode[]): string[] {
  const tsx = path('../../node_modules/tsx/dist/cli.mjs');
  // The drawing is written in JSX, which the command `story` can run.
  const words = [tsx, '--tsconfig', path('../../tsconfig.run.json'), path('drawInNode.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    input: JSON.stringify(wanted),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  const drawn: unknown = JSON.parse(stdout);
  return Array.isArray(drawn) ? drawn.map(String) : [];
}
