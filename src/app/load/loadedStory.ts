import type { StoryFile } from '../../story/file/schema.ts';
import type { SuppliedStory } from '../../story/pieces/supplyEvents.ts';

/** A story that has come: its whole file, or what is fetched first of its pieces. */
export type LoadedStory =
  | { kind: 'file'; file: StoryFile }
  | {
      kind: 'pieces';
      supplied: SuppliedStory;
      /** The same for the same pieces, and for no others. */
      version: string;
    };
