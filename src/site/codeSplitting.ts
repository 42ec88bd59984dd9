import type { Rolldown } from 'vite';

type CodeSplitting = NonNullable<Rolldown.OutputOptions['codeSplitting']>;

/**
 * Before minification. A much larger value would pull code that only wide places need into narrow
 * ones.
 */
const tooSmallBytes = 5_000;

/**
 * Which modules share a file. Left alone, the bundler makes a file for each combination of parts
 * that share something: a dozen files of some two hundred bytes, each costing a round trip. Over
 * HTTP/1.1 a browser requests six at a time.
 */
export const codeSplitting: CodeSplitting = {
  groups: [
    { name: 'program', tags: ['$initial'] },
    {
      name: 'shared',
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: tooSmallBytes,
    },
  ],
};

/**
 * A file's name in the built site. The bundler would name shared files after everything that shares
 * them.
 */
export const chunkFileNames = ({ name }: { name: string }): string =>
  `assets/${name.startsWith('shared~') ? 'shared' : name}-[hash].js`;
