import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../prepare/projectFolder.ts';

export type Scheme = 'light' | 'dark';

const read = (path: string) => readFileSync(join(projectFolder, 'src', path), 'utf8');
const pageSheets = ['tokens', 'outlets'].map((name) => read(`app/style/${name}.css`));
const timelineSheet = read('timeline/style/drawingTokens.css');

/**
 * The design's custom properties (`--ink`, `--timeline-ink`, `--outlet-1` …) with their values in
 * one colour scheme.
 */
export function sceneColours(scheme: Scheme): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const take = (css: string) => {
    // What follows the first block is for other contexts: forced colours, print, themes.
    const block = css.replace(/\/\*[\s\S]*?\*\//g, '').slice(0, css.indexOf('\n}'));
    for (const [, name = '', value = ''] of block.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      if (!names.has(name)) names.set(name, inScheme(resolveNames(value, names), scheme));
    }
  };
  pageSheets.forEach(take);
  take(timelineSheet);
  return names;
}

/** Replaces `light-dark(a, b)` with the value for the scheme. */
function inScheme(value: string, scheme: Scheme): string {
  return value.replace(
    /light-dark\(([^,()]+|[^,]+\([^)]*\)),\s*([^()]+|[^,]+\([^)]*\))\)/,
    (_, light: string, dark: string) => (scheme === 'light' ? light : dark),
  );
}

/** Replaces `var(--name, fallback)` with the value of the name. */
export function resolveNames(value: string, names: ReadonlyMap<string, string>): string {
  const resolved = value.replace(
    /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g,
    (whole, name: string, fallback?: string) => names.get(name) ?? fallback ?? whole,
  );
  return resolved === value ? value : resolveNames(resolved, names);
}
