import type { Metadata, MetadataField, Told } from '../metadata.ts';

/** How many objects of linked data are searched for an article, in depth and breadth. */
const mostObjects = 2000;

/**
 * What a page's linked data says about its article: the first object whose type is schema.org's
 * Article or one of its subtypes (`NewsArticle`, `ReportageNewsArticle`, `BlogPosting` …).
 *
 * @param placeOf finds a text, as JSON writes it, in the page
 */
export function jsonLdMetadata(
  json: string,
  placeOf: (written: string) => Told['place'],
): Metadata {
  const article = articleIn(parsed(json));
  if (!article) return {};
  const metadata: Metadata = {};
  const add = (field: MetadataField, name: string, value: string | undefined) => {
    if (value === undefined) return;
    const place = placeOf(JSON.stringify(value).slice(1, -1));
    metadata[field] = { value: value.trim(), from: `JSON-LD ${name}`, ...(place ? { place } : {}) };
  };
  add('headline', 'headline', textOf(article['headline']));
  add('author', 'author', namesOf(article['author']));
  add('outlet', 'publisher', namesOf(article['publisher']));
  add('published', 'datePublished', textOf(article['datePublished']));
  add('url', 'url', textOf(article['url']) ?? idOf(article['mainEntityOfPage']));
  add('language', 'inLanguage', textOf(article['inLanguage']));
  return metadata;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

function articleIn(data: unknown): Record<string, unknown> | undefined {
  const queue = [data];
  for (let i = 0; i < queue.length && i < mostObjects; i += 1) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, mostObjects));
    else if (isObject(one)) {
      const types = [one['@type']].flat();
      if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/u.test(type)))
        return one;
      queue.push(one['@graph'], one['mainEntity'], one['itemListElement']);
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function idOf(value: unknown): string | undefined {
  return textOf(value) ?? (isObject(value) ? textOf(value['@id']) : undefined);
}

/** The name of a person or an organisation, or the names of several. */
function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .flatMap((one) => textOf(one) ?? (isObject(one) ? textOf(one['name']) : undefined) ?? []);
  return names.length > 0 ? names.join(', ') : undefined;
}
