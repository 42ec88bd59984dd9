import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../prepare/projectFolder.ts';
import { resolveNames, sceneColours, type Scheme } from './sceneColours.ts';

/** What styles the drawing, in the order in which `timeline.css` has it. */
const sheet = ['scene', 'events', 'reports']
  .map((name) => readFileSync(join(projectFolder, `src/timeline/style/${name}.css`), 'utf8'))
  .join('\n');
const hues = Array.from({ length: 8 }, (_, n) => n + 1);

/**
 * The styles of a drawing of time as CSS that asks nothing of its surroundings: without names, and
 * without what only a pointer or the keyboard brings about. Programs that draw SVG and know little
 * CSS read it, too.
 */
export function sceneStyle(scheme: Scheme): string {
  const names = sceneColours(scheme);
  const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .flatMap(([, selectors = '', body = '']) => {
      const kept = selectors
        .split(/,(?![^(]*\))/)
        .map((selector) => selector.trim().replace(/\s+/g, ' '))
        .filter((selector) => !selector.includes(':') && !selector.startsWith('@'));
      const declarations = body
        .split(';')
        .map((declaration) =>
          resolveNames(declaration.trim().replace(/\s+/g, ' ').replace(': ', ':'), names),
        )
        .filter((declaration) => isDrawn.test(declaration));
      return kept.length === 0 || declarations.length === 0
        ? []
        : inEachHue(kept, declarations.join(';'), names);
    })
    .join('\n');
}

/** Fills, strokes and type; not how something behaves. */
const isDrawn = /^(fill|stroke|opacity|letter-spacing|text-transform|font)/;

/** The hue of an outlet comes from the row that a mark is in. */
function inEachHue(selectors: string[], body: string, names: ReadonlyMap<string, string>) {
  if (!body.includes('var(--outlet)')) return [`${selectors.join(',')}{${body}}`];
  return hues.map((hue) => {
    const within = selectors.map((selector) => `.outlet-hue-${hue} ${selector}`);
    const colour = names.get(`--outlet-${hue}`) ?? '';
    return `${within.join(',')}{${body.replaceAll('var(--outlet)', colour)}}`;
  });
}
