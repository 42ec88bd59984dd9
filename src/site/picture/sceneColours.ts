import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../prepare/projectFolder.ts';

export type Scheme = 'light' | 'dark';

const read = (path: string) => readFileSync(join(projectFolder, 'src', path), 'utf8');
const pageSheets = ['tokens', 'outlets'].map((name) => read(`app/style/${name}.css`));
const timelineSheet = read('timeline/style/tokens.css');

/** The design's names (`--ink`, `--timeline-ink`, `--outlet-1` …) with their values in one scheme. */
export function sceneColours(scheme: Scheme): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const take = (css: string) => {
    // What comes after belongs to other surroundings: chosen colours, print, themes.
    const block = css.replace(/\/\*[\s\S]*?\*\//g, '').slice(0, css.indexOf('\n}'));
    for (const [, name = '', value = ''] of block.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      if (!names.has(name)) names.set(name, inScheme(resolveNames(value, names), scheme));
    }
  };
  pageSheets.forEach(take);
  take(timelineSheet);
  return names;
}

/** `light-dark(a, b)` with the one of them. */
function inScheme(value: string, scheme: Scheme): string {
  return value.replace(
    /light-dark\(([^,()]+|[^,]+\([^)]*\)),\s*([^()]+|[^,]+\([^)]*\))\)/,
    (_, light: string, dark: string) => (scheme === 'light' ? light : dark),
  );
}

/** `var(--name, fallback)` with what the name stands for. */
export function resolveNames(value: string, names: ReadonlyMap<string, string>): string {
  const resolved = value.replace(
    /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g,
    (whole, name: string, fallback?: string) => names.get(name) ?? fallback ?? whole,
  );
  return resolved === value ? value : resolveNames(resolved, names);
}
