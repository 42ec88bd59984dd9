import { dirname, relative, sep } from 'node:path';
import type { Root } from 'postcss';
import type { Plugin } from 'vite';
import { readFontFaces } from '../type/fontFaces.ts';
import { smallFont } from './smallFont.ts';

/**
 * A Vite plugin that builds a site with small files of its fonts: of each `@font-face`, what its
 * `unicode-range` and `font-weight` name. While developing, the whole files are served.
 */
export function smallFonts(): Plugin {
  return {
    name: 'sourceline:small-fonts',
    apply: 'build',
    config: () => ({
      css: { postcss: { plugins: [{ postcssPlugin: 'sourceline-small-fonts', Once: name }] } },
    }),
  };
}

/** One after the other: what packs them can do one at a time. */
async function name(root: Root): Promise<void> {
  const rules: (() => Promise<void>)[] = [];
  root.walkAtRules('font-face', (rule) => {
    const [face] = readFontFaces(rule.toString());
    rule.walkDecls('src', (source) => {
      const sheet = source.source?.input.file;
      if (face === undefined || sheet === undefined) return;
      rules.push(async () => {
        const path = relative(dirname(sheet), await smallFont(face)).replaceAll(sep, '/');
        source.value = `url('${path}') format('woff2')`;
      });
    });
  });
  for (const rule of rules) await rule();
}
