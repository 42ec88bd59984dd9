import { dirname, relative, sep } from 'node:path';
import type { Root } from 'postcss';
import type { Plugin } from 'vite';
import { readFontFaces } from '../type/fontFaces.ts';
import { smallFont } from './smallFont.ts';

/**
 * A Vite plugin that builds a site with small font files, which hold only what the `unicode-range`
 * and `font-weight` of each `@font-face` name. In development the whole files are served.
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

/** One at a time: the compressor cannot work in parallel. */
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
