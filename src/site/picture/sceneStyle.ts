import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../prepare/projectFolder.ts';
import { resolveNames, sceneColours, type Scheme } from './sceneColours.ts';

/** The style sheets of the drawing, in the order in which `timeline.css` imports them. */
const sheet = ['scene', 'events', 'reports']
  .map((name) => readFileSync(join(projectFolder, `src/timeline/style/${name}.css`), 'utf8'))
  .join('\n');
const hues = Array.from({ length: 8 }, (_, n) => n + 1);

/**
 * The styles of a drawing as standalone CSS: without custom properties, and without states that only
 * a pointer or the keyboard brings about. Drawing programs, which read SVG but little CSS, can use
 * it.
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

/** Fills, strokes and type only; nothing about behaviour. */
const isDrawn = /^(fill|stroke|opacity|letter-spacing|text-transform|font)/;

/** A mark takes its outlet's hue from the row it is in. */
function inEachHue(selectors: string[], body: string, names: ReadonlyMap<string, string>) {
  if (!body.includes('var(--outlet)')) return [`${selectors.join(',')}{${body}}`];
  return hues.map((hue) => {
    const within = selectors.map((selector) => `.outlet-hue-${hue} ${selector}`);
    const colour = names.get(`--outlet-${hue}`) ?? '';
    return `${within.join(',')}{${body.replaceAll('var(--outlet)', colour)}}`;
  });
}
