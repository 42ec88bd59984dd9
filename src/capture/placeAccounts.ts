import type { Language } from '../language/english.ts';
import type { Story } from '../story/model/story.ts';
import type { Column } from './pictureColumn.ts';
import type { PicturedAccount } from './pictureText.ts';
import { pictureTypes } from './typeOfPicture.ts';

const insetPx = 12;
const gapPx = 12;

/**
 * What the articles wrote, as many as there is room for, each whole: an excerpt that is cut can say
 * another thing. What is left out is counted, in the place that is kept for that.
 */
export function placeAccounts(
  column: Column,
  accounts: readonly PicturedAccount[],
  story: Story,
  language: Language,
): void {
  const { outlet, words, about } = pictureTypes;
  let placed = 0;
  for (const account of accounts) {
    const article = story.article(account.articleId);
    const lines = column.wrap(account.words, words, article.language, insetPx);
    const names = column.wrap(account.outlet, outlet, language.tag, insetPx);
    const heightPx = names.length * outlet.lineHeightPx + lines.length * words.lineHeightPx;
    const isLast = placed === accounts.length - 1;
    if (heightPx + (isLast ? 0 : about.lineHeightPx) > column.roomPx) break;
    const fromPx = column.endPx;
    column.writeLines(names, outlet, insetPx);
    column.writeLines(lines, words, insetPx);
    column.stroke(fromPx, ordinalOf(story, account.articleId));
    column.skip(gapPx);
    placed += 1;
  }
  const more = accounts.length - placed;
  if (more > 0) column.write(language.page.andMore(more), about, language.tag);
}

const ordinalOf = (story: Story, articleId: string) => story.voices.of(articleId)?.ordinal ?? 0;
