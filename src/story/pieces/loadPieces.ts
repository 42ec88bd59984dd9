import type { StoryEvent } from '../model/storyEvent.ts';
import type { Story } from '../model/story.ts';
import { pieceRequests } from './pieceRequests.ts';
import type { PiecesIndex } from './pieceSchemas.ts';
import type { PieceShelf } from './pieceShelf.ts';
import { readOutline } from './readOutline.ts';
import { readStoryOfPieces, zoneOfPieces } from './readStoryOfPieces.ts';

/**
 * Fetches the outline of a story in pieces and reads it file by file.
 *
 * @param pause lets whoever waits go on; called between one file and the next
 */
export async function loadPieces(
  index: PiecesIndex,
  shelf: PieceShelf,
  pause: () => Promise<void>,
): Promise<Story> {
  const requests = pieceRequests(index.story);
  const zone = zoneOfPieces(index);
  const underWay = Array.from({ length: index.outline }, (_, n) => shelf.ask(requests.outline(n)));
  // What fails while an earlier file is read is thrown below, in its turn.
  for (const file of underWay) file.catch(() => {});
  const events: StoryEvent[] = [];
  for (const file of underWay) {
    for (const event of readOutline(await file, index, zone)) events.push(event);
    await pause();
  }
  return readStoryOfPieces(index, events);
}
