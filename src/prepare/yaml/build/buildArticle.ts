import type { Article } from '../../../story/file/schema.ts';
import { findPlaces } from '../../anchor/findPlaces.ts';
import type { Range } from '../../text/ranges.ts';
import type { ArticleForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { buildDate } from './buildDate.ts';
import { placeWords } from './placeWords.ts';
import type { ArticleEntry } from './articleEntry.ts';
import type { Workshop } from './workshop.ts';

export function buildArticle(
  workshop: Workshop,
  form: ArticleForm,
  keys: Keys,
  { id, file }: ArticleEntry,
): Article {
  const { furniture: _, datePublished, ...rest } = form;
  const index = workshop.articles.get(id)?.index;
  const furniture = buildFurniture(workshop, id, form, keys);
  return workshop.made(keys, {
    ...rest,
    id,
    outlet: form.outlet ?? null,
    headline: index ? asPrinted(index, form.headline) : form.headline,
    author: form.author ?? null,
    datePublished: buildDate(workshop, datePublished, [...keys, 'datePublished'], {
      article: id,
      isAnyPlace: true,
    }),
    url: form.url ?? null,
    language: form.language ?? workshop.language,
    file: file && workshop.made([...keys, 'file'], file),
    ...(furniture ? { furniture } : {}),
  });
}

/**
 * A headline as its article prints it, with its quotation marks and spaces; `check` requires that.
 */
function asPrinted(index: Parameters<typeof findPlaces>[0], headline: string): string {
  const { how, places } = findPlaces(index, headline);
  const [place] = places;
  return how === 'folded' && place
    ? (index.text.slice(place.start, place.end) ?? headline)
    : headline;
}

function buildFurniture(
  workshop: Workshop,
  id: string,
  { furniture }: ArticleForm,
  keys: Keys,
): Range[] | undefined {
  return furniture?.map((piece, i) => {
    const at = [...keys, 'furniture', i];
    if (piece.text === undefined) {
      return workshop.made(at, { start: piece.start, end: piece.end });
    }
    const { start, end } = placeWords(workshop, id, piece, at);
    return workshop.made(at, { start, end });
  });
}
