import type { Language } from '../language/english.ts';
import type { Story } from '../story/model/story.ts';
import type { Column } from './pictureColumn.ts';
import type { PicturedEvent } from './pictureText.ts';
import { setAccounts } from './setAccounts.ts';
import { pictureTypes } from './typeOfPicture.ts';

const beforeAccountsPx = 8;

interface Surroundings {
  story: Story;
  language: Language;
}

/** How much is told of each event below the drawing of a whole story. */
export type Telling = 'accounts' | 'summaries' | 'titles';

/** Events below the drawing of a whole story. */
export interface SetEvents {
  /** Whether the column has room for all of them, and for what follows. */
  hasRoom: (afterPx?: number) => boolean;
  /** Adds all of them to the column. */
  place: () => void;
}

/**
 * The events in words, each with its date and its complete title, and with as much as `telling` asks
 * for.
 */
export function setEvents(
  column: Column,
  events: readonly PicturedEvent[],
  telling: Telling,
  { story, language }: Surroundings,
): SetEvents {
  const { about, event: titleType, words } = pictureTypes;
  const gapPx = telling === 'titles' ? 8 : 14;
  const set = events.map(({ event, when, summary, accounts }) => {
    const lines = {
      when: column.wrap(when, about, language.tag),
      title: column.wrap(event.title, titleType, story.language),
      summary: telling === 'titles' ? [] : column.wrap(summary, words, story.language),
    };
    const told = setAccounts(column, telling === 'accounts' ? accounts() : [], { story, language });
    const ownPx =
      lines.when.length * about.lineHeightPx +
      lines.title.length * titleType.lineHeightPx +
      lines.summary.length * words.lineHeightPx;
    return {
      lines,
      told,
      heightPx: ownPx + (told.heightPx > 0 ? told.heightPx + beforeAccountsPx : 0),
    };
  });
  const heightPx = set.reduce((sum, each) => sum + each.heightPx + gapPx, 0);
  return {
    hasRoom: (afterPx = -gapPx) => heightPx + afterPx <= column.roomPx,
    place() {
      for (const { lines, told } of set) {
        column.writeLines(lines.when, about);
        column.writeLines(lines.title, titleType);
        column.writeLines(lines.summary, words);
        if (told.heightPx > 0) column.skip(beforeAccountsPx);
        told.place();
        column.endBlock(gapPx);
      }
    },
  };
}
