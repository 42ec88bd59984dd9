import type { StoryFile } from '../../story/file/schema.ts';
import type { SuppliedStory } from '../../story/pieces/supplyEvents.ts';

/** A loaded story: its whole file, or the pieces that are fetched first. */
export type LoadedStory =
  | { kind: 'file'; file: StoryFile }
  | {
      kind: 'pieces';
      supplied: SuppliedStory;
      /** Equal for the same pieces, and for no others. */
      version: string;
    };
