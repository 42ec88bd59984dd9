import type { Language } from '../language/english.ts';
import type { Story } from '../story/model/story.ts';
import type { Column } from './pictureColumn.ts';
import type { PicturedAccount } from './pictureText.ts';
import { pictureTypes } from './typeOfPicture.ts';

const insetPx = 12;
const gapPx = 12;

/** What the articles wrote, in lines. */
export interface SetAccounts {
  /** Of all of them. */
  heightPx: number;
  /** Whether the column has room for all of them. */
  hasRoom: () => boolean;
  /**
   * Adds them to the column, as many as fit, each complete: an excerpt that is cut may say something
   * else. What is left out is counted, in the space reserved for that.
   */
  place: () => void;
}

export function setAccounts(
  column: Column,
  accounts: readonly PicturedAccount[],
  { story, language }: { story: Story; language: Language },
): SetAccounts {
  const { about, outlet, words } = pictureTypes;
  const set = accounts.map(({ articleId, outlet: name, words: said }) => {
    const article = story.article(articleId);
    const lines = column.wrap(said, words, article.language, insetPx);
    const names = column.wrap(name, outlet, language.tag, insetPx);
    const heightPx = names.length * outlet.lineHeightPx + lines.length * words.lineHeightPx;
    return { articleId, lines, names, heightPx };
  });
  const heightPx = set.reduce((sum, each) => sum + each.heightPx + gapPx, 0);
  return {
    heightPx,
    hasRoom: () => heightPx - gapPx <= column.roomPx,
    place() {
      let placed = 0;
      for (const { articleId, lines, names, heightPx } of set) {
        const isLast = placed === set.length - 1;
        if (heightPx + (isLast ? 0 : about.lineHeightPx) > column.roomPx) break;
        const fromPx = column.endPx;
        column.writeLines(names, outlet, insetPx);
        column.writeLines(lines, words, insetPx);
        column.stroke(fromPx, story.voices.of(articleId)?.ordinal ?? 0);
        column.endBlock(gapPx);
        placed += 1;
      }
      const more = set.length - placed;
      if (more > 0) column.write(language.page.andMore(more), about, language.tag);
    },
  };
}
