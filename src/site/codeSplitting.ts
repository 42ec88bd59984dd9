import type { Rolldown } from 'vite';

type CodeSplitting = NonNullable<Rolldown.OutputOptions['codeSplitting']>;

/** Before it is made smaller. Much more, and what only wide places need would come to narrow ones. */
const tooSmallBytes = 5_000;

/**
 * Which modules come in one file. What some parts of the program share would be a file for each set
 * of parts, a dozen of them of some two hundred bytes, and each costs its way to the server and
 * back: with HTTP/1.1 a browser asks for six at a time.
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

/** A file's name in the built site: what parts share would else be named after each of them. */
export const chunkFileNames = ({ name }: { name: string }): string =>
  `assets/${name.startsWith('shared~') ? 'shared' : name}-[hash].js`;
