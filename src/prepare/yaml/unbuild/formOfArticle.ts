import type { Article } from '../../../story/file/schema.ts';
import { findPlaces } from '../../anchor/findPlaces.ts';
import { anchorWords } from '../../anchor/anchorWords.ts';
import type { ArticleIndex } from '../../anchor/articleIndex.ts';
import { overlap, type Range } from '../../text/ranges.ts';
import type { Keys } from '../read/placeIn.ts';
import type { Bench } from './bench.ts';
import { formOfDate } from './formOfDate.ts';

export function formOfArticle(
  bench: Bench,
  article: Article,
  keys: Keys,
  withheld: readonly Range[],
): Record<string, unknown> {
  const { id, outlet, author, url, language, file, furniture, datePublished, headline, ...rest } =
    article;
  const index = bench.workshop.articles.get(id)?.index;
  const others = bench.others([...keys, 'file']);
  const isPinned = !index || Object.keys(others).length > 0;
  return {
    id,
    ...(file ? { file: isPinned ? { ...file, ...others } : file.name } : {}),
    ...(outlet === null ? {} : { outlet }),
    headline,
    ...(author === null ? {} : { author }),
    datePublished: formOfDate(bench, datePublished, [...keys, 'datePublished'], { article: id }),
    ...(url === null ? {} : { url }),
    ...(language === bench.workshop.language ? {} : { language }),
    ...rest,
    ...(furniture
      ? {
          furniture: furniture.map((piece, i) => {
            const more = bench.others([...keys, 'furniture', i]);
            if (Object.keys(more).length > 0) return { ...piece, ...more };
            return (index && pointerOf(index, piece, withheld)) ?? piece;
          }),
        }
      : {}),
    ...bench.others(keys),
  };
}

/** The fewest words that identify its place are used. */
const wordsAtEachEnd = [3, 4, 5, 6, 8, 10, 12];
const shortInCodePoints = 60;

/**
 * Its words, or its first … last words. `undefined` when they are withheld, or do not identify its
 * place.
 */
function pointerOf(
  index: ArticleIndex,
  piece: Range,
  withheld: readonly Range[],
): string | { text: string; nth: number } | undefined {
  const text = index.text.slice(piece.start, piece.end);
  if (text === undefined || withheld.some((range) => overlap(range, piece))) return undefined;
  const words = text.trim().split(/\s+/u);
  const ends = wordsAtEachEnd
    .filter((count) => 2 * count < words.length)
    .map((count) => `${words.slice(0, count).join(' ')} … ${words.slice(-count).join(' ')}`);
  const whole = words.join(' ');
  const choices = text.length <= shortInCodePoints ? [whole, ...ends] : [...ends, whole];
  const isPiece = (place: Range) => place.start === piece.start && place.end === piece.end;
  for (const choice of choices) {
    const found = anchorWords(index, { text: choice });
    if (found.ok && isPiece(found)) return choice;
  }
  const nth = findPlaces(index, whole).places.findIndex(isPiece) + 1;
  return nth > 0 ? { text: whole, nth } : undefined;
}
