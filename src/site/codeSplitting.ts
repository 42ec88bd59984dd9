import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;

/** What the bundler knows of the modules, as far as it is needed here. */
interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Before minification. */
const tooSmallBytes = 5_000;

/**
 * Which modules share a file. A request costs a round trip and, on a slow processor, more time than
 * the code of a small file. So there is one file for each moment at which a story's page fetches
 * code: the program; the timeline for wide or for narrow places; and what makes the page complete.
 * Left alone, the bundler makes a file for each combination of parts that share something, which
 * was 20 files. What is fetched on demand is divided in that way, except into very small files.
 */
export function codeSplitting(): CodeSplitting {
  const isIn = readBeginnings();
  return {
    groups: [
      {
        name: (module, modules) => {
          const isDrawn = isIn.wide(module, modules) && isIn.narrow(module, modules);
          return isDrawn || isIn.program(module, modules) ? 'program' : null;
        },
        debugName: 'program',
        priority: 4,
      },
      ...(['wide', 'narrow', 'complete'] as const).map((file, index) => ({
        name: (module: string, modules: Modules) => (isIn[file](module, modules) ? file : null),
        debugName: file,
        priority: 3 - index,
      })),
      {
        name: 'shared',
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: tooSmallBytes,
      },
    ],
  };
}

const path = (inSources: string) => fileURLToPath(new URL(`../${inSources}`, import.meta.url));

/** Where each file begins; with a module come all that it imports. */
const beginnings = {
  program: [path('app/main.tsx')],
  wide: [path('timeline/wide/WideTimeline.tsx')],
  narrow: [path('timeline/narrow/NarrowTimeline.tsx')],
  complete: ['page/below.ts', 'page/panel.ts', 'readingMode/storyInOrder.ts'].map((part) =>
    path(`app/${part}`),
  ),
};

type File = keyof typeof beginnings;
type IsIn = (module: string, modules: Modules) => boolean;

const sources = path('');

function readBeginnings(): Record<File, IsIn> {
  const found = new Map<File, Set<string>>();
  const isIn =
    (file: File): IsIn =>
    (module, modules) => {
      const all = found.get(file) ?? withImports(beginnings[file], modules);
      found.set(file, all);
      return all.has(module);
    };
  return {
    program: isIn('program'),
    wide: isIn('wide'),
    narrow: isIn('narrow'),
    complete: isIn('complete'),
  };
}

/** Modules of ours with all of ours that they import. The bundler adds what these need of packages. */
function withImports(from: readonly string[], modules: Modules): Set<string> {
  // A set is gone through with what is added to it on the way.
  const found = new Set(from);
  for (const module of found) {
    for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) {
      if (imported.startsWith(sources)) found.add(imported);
    }
  }
  return found;
}

/**
 * A file's name in the built site. The bundler would name shared files after everything that shares
 * them.
 */
export const chunkFileNames = ({ name }: { name: string }): string =>
  `assets/${name.startsWith('shared~') ? 'shared' : name}-[hash].js`;
