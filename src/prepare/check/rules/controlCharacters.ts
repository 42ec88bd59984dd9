import { errorAt, type Place, type Rule } from '../context.ts';

/**
 * What HTML and XML, and hence pages and pictures, cannot contain: U+0000 and the like, lone
 * surrogates.
 */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** An article's own words are left as the article has them. */
const ofArticles = new Set(['exact', 'prefix', 'suffix']);

/** The story's own texts consist of characters that can be displayed. */
export const controlCharacters: Rule = (context) =>
  placesOf(context.story).map(({ place, found }) => {
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const what = /\p{Surrogate}/u.test(found) ? 'half a character' : 'a control character';
    return errorAt(context, place, `has ${what}, U+${code}, which cannot be shown; remove it`);
  });

function placesOf(story: unknown): { place: Place; found: string }[] {
  const places: { place: Place; found: string }[] = [];
  const way: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const found = control.exec(value)?.[0];
      if (found !== undefined) places.push({ place: [...way], found });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inside] of Object.entries(value)) {
        if (ofArticles.has(name)) continue;
        way.push(Array.isArray(value) ? Number(name) : name);
        visit(inside);
        way.pop();
      }
    }
  };
  visit(story);
  return places;
}
