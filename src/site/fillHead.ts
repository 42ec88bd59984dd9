import type { Rolldown } from 'vite';
import { textIds } from '../app/prerender/textIds.ts';
import { nameOfSmallFont } from './fonts/smallFont.ts';
import { readFontFaces } from './type/fontFaces.ts';

/**
 * Names in the head of the built page what the text on it needs, and what the program will ask for
 * as soon as it runs.
 *
 * @param early the name of the script that goes before the first paint
 */
export function fillHead(page: string, bundle: Rolldown.OutputBundle, early: string): string {
  const isNew = (name: string) => !page.includes(`"./${name}"`);
  const styles = [...stylesOf(bundle, textParts)].filter(isNew);
  const preloads = timelines.flatMap(([module, media]) => {
    const chunk = chunkOf(bundle, module);
    return [chunk.fileName, ...chunk.imports].filter(isNew).map((name) => [name, media] as const);
  });
  const links = preloads.map(
    ([name, media]) => `<link rel="modulepreload" crossorigin media="${media}" href="./${name}" />`,
  );
  // What the first paint waits for comes before what it can do without: with HTTP/1.1 a browser asks
  // for six files at a time, in the order of the page.
  const first = [
    `<script src="./${early}"></script>`,
    ...(page.match(styleLinks) ?? []),
    ...styles.map((name) => `<link rel="stylesheet" crossorigin href="./${name}" />`),
    '<title>',
  ];
  const fonts = fontsOf(bundle).map(
    (name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}" />`,
  );
  const program = page.match(programLinks) ?? [];
  // Inert until early.js takes it out: see app/prerender/startProgram.ts.
  const laidBy = `<template id="${textIds.program}">${[...program, ...links].join('')}</template>`;
  return page
    .replace(styleLinks, '')
    .replace(programLinks, '')
    .replace('<title>', () => first.join('\n    '))
    .replace('  </head>', () => `    ${[...fonts, laidBy].join('\n    ')}\n  </head>`);
}

const programLinks = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;

const styleLinks = /<link rel="stylesheet"[^>]*>/g;

/** The program loads these later; the text, which is there before it, is written in their styles. */
const textParts = ['/page/panel.ts', '/readingMode/storyInOrder.ts', '/page/BelowTimeline.tsx'];

/** The program asks for one of these as soon as it runs; named in the page, it is there by then. */
const timelines = [
  ['/WideTimeline.tsx', '(width >= 700px)'],
  ['/NarrowTimeline.tsx', '(width < 700px)'],
] as const;

/** The files that any Latin text is set in: asked for before the styles have been read. */
function fontsOf(bundle: Rolldown.OutputBundle): string[] {
  const names = readFontFaces()
    .filter(({ ranges }) => ranges.some(([first, last]) => first <= letter && letter <= last))
    .map(nameOfSmallFont);
  return Object.values(bundle)
    .filter(
      (output) => output.type === 'asset' && output.names.some((name) => names.includes(name)),
    )
    .map(({ fileName }) => fileName);
}

const letter = 0x61;

function stylesOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): Set<string> {
  const styles = new Set<string>();
  const seen = new Set<string>();
  const follow = (chunk: Rolldown.OutputChunk) => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const name of chunk.viteMetadata?.importedCss ?? []) styles.add(name);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') follow(imported);
    }
  };
  for (const module of modules) follow(chunkOf(bundle, module));
  return styles;
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(module),
  );
  if (chunk?.type !== 'chunk') throw new Error(`the build has no chunk of ${module}`);
  return chunk;
}
