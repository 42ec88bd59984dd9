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
   * Adds them to the columns, one column after the other, as many as fit, each complete: an excerpt
   * that is cut may say something else. What is left out is counted, in the space reserved for that.
   * Returns how many fit.
   *
   * @param columns all as wide as the one for which they were set; absent: that one
   */
  place: (columns?: readonly Column[]) => number;
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
  const write = (to: Column, { articleId, lines, names }: (typeof set)[number]) => {
    const fromPx = to.endPx;
    to.writeLines(names, outlet, insetPx);
    to.writeLines(lines, words, insetPx);
    to.stroke(fromPx, story.voices.of(articleId)?.ordinal ?? 0);
    to.endBlock(gapPx);
  };
  const heightPx = set.reduce((sum, each) => sum + each.heightPx + gapPx, 0);
  return {
    heightPx,
    hasRoom: () => heightPx - gapPx <= column.roomPx,
    place(columns = [column]) {
      let placed = 0;
      for (const each of columns) {
        const isLastColumn = each === columns.at(-1);
        for (const account of set.slice(placed)) {
          const isMore = isLastColumn && placed < set.length - 1;
          if (account.heightPx + (isMore ? about.lineHeightPx : 0) > each.roomPx) break;
          write(each, account);
          placed += 1;
        }
      }
      const more = set.length - placed;
      if (more > 0) columns.at(-1)?.write(language.page.andMore(more), about, language.tag);
      return placed;
    },
  };
}
