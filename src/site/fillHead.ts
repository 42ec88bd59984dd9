import type { Rolldown } from 'vite';
import { textIds } from '../app/prerender/textIds.ts';
import { nameOfSmallFont } from './fonts/smallFont.ts';
import { readFontFaces } from './type/fontFaces.ts';

/**
 * Adds to the head of the built page what its text needs, and what the program will request as soon
 * as it runs.
 *
 * @param early the name of the script that runs before the first paint
 */
export function fillHead(page: string, bundle: Rolldown.OutputBundle, early: string): string {
  const isNew = (name: string) => !page.includes(`"./${name}"`);
  const styles = [...stylesOf(bundle, textParts)].filter(isNew);
  const preloads = timelines.flatMap(([module, media]) => {
    const names = chunksOf(bundle, module).map(({ fileName }) => fileName);
    return names.filter(isNew).map((name) => [name, media] as const);
  });
  const links = preloads.map(
    ([name, media]) => `<link rel="modulepreload" crossorigin media="${media}" href="./${name}" />`,
  );
  // What the first paint waits for goes before what it can do without: over HTTP/1.1 a browser
  // requests six files at a time, in document order.
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
const textParts = ['/page/panel.ts', '/readingMode/storyInOrder.ts', '/page/below.ts'];

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
  const chunks = modules.flatMap((module) => chunksOf(bundle, module));
  return new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
}

/** The file of a module and all that it imports, in the order in which they are named. */
function chunksOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk[] {
  // A set is gone through with what is added to it on the way.
  const chunks = new Set([chunkOf(bundle, module)]);
  for (const { imports } of chunks) {
    for (const name of imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') chunks.add(imported);
    }
  }
  return [...chunks];
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith(module)),
  );
  if (chunk?.type !== 'chunk') throw new Error(`the build has no chunk of ${module}`);
  return chunk;
}
