import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { CodePoints } from '../text/codePoints.ts';
import { metadataFields, type Metadata, type MetadataField } from './metadata.ts';

/**
 * The names of each field in front matter, in Hugo, Jekyll, Eleventy, Ghost and handwritten files.
 */
const names: Readonly<Record<MetadataField, readonly string[]>> = {
  headline: ['headline', 'title'],
  outlet: ['outlet', 'publication', 'publisher', 'site', 'sitename', 'site_name', 'newspaper'],
  author: ['author', 'authors', 'byline', 'by'],
  published: ['datepublished', 'published', 'publishdate', 'date_published', 'pubdate', 'date'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'canonicalurl', 'permalink'],
  language: ['language', 'lang', 'inlanguage', 'locale'],
};

export interface FrontMatter {
  metadata: Metadata;
  /** Lines of the text that it says are the site's. */
  furniture: string[];
  /** Where the article begins after it, in UTF-16 units; 0 if there is none. */
  end: number;
  /** What is wrong with it; its words are then not metadata. */
  fault?: string;
}

/** Anything longer is not front matter. */
const longest = 200_000;

/**
 * Where the article begins after its front matter, in code points; 0 if there is none. What is
 * before it is about the article, and no words of the article.
 */
export const endOfFrontMatter = (points: CodePoints): number =>
  points.atUnit(splitFrontMatter(points.text).end);

/** In UTF-16 units. */
function splitFrontMatter(text: string): { opening: string; yaml: string; end: number } {
  const found = /^(?<opening>\ufeff?---[ \t]*\r?\n)(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu.exec(
    text.slice(0, longest),
  );
  const { opening = '', yaml = '' } = found?.groups ?? {};
  const isFrontMatter = found?.index === 0 && /^[\p{L}_][\w-]*\s*:/mu.test(yaml);
  return { opening, yaml, end: isFrontMatter ? found[0].length : 0 };
}

/**
 * Reads the YAML between two lines of `---` at the very beginning of a file. Values stay the words
 * that they are: a date is not parsed as one.
 */
export function readFrontMatter(points: CodePoints, file: string): FrontMatter {
  const { opening, yaml, end } = splitFrontMatter(points.text);
  if (end === 0) return { metadata: {}, furniture: [], end };
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) {
    const message = error.message.split('\n')[0]?.replace(/:$/u, '');
    return {
      metadata: {},
      furniture: [],
      end,
      fault: `has front matter that is no YAML: ${message}; mend it there`,
    };
  }
  const metadata: Metadata = {};
  const furniture: string[] = [];
  if (isMap(document.contents)) {
    const list = document.contents.get('furniture', true);
    if (isSeq(list)) furniture.push(...list.items.flatMap((item) => toldBy(item)?.value ?? []));
    for (const { key, value } of document.contents.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const field = fieldOf(name);
      const told = field && toldBy(value);
      if (!field || !told || metadata[field]) continue;
      const start = opening.length + told.start;
      const place = {
        file,
        start: points.atUnit(start),
        end: points.atUnit(opening.length + told.end),
      };
      const isThere = points.text.slice(start, opening.length + told.end) === told.value;
      metadata[field] = {
        value: told.value,
        from: `front matter "${name}"`,
        ...(isThere ? { place } : {}),
      };
    }
  }
  return { metadata, furniture, end };
}

function fieldOf(name: string): MetadataField | undefined {
  const key = name.toLowerCase().replaceAll(/[\s-]/gu, '');
  return metadataFields.find((field) => names[field].includes(key));
}

/** A text, or the texts of a list, with their position in the YAML. */
function toldBy(node: unknown): { value: string; start: number; end: number } | undefined {
  if (isScalar(node) && typeof node.value === 'string' && node.value !== '') {
    const [start = 0, end = 0] = node.range ?? [];
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    return { value: node.value, start: start + quoted, end: end - quoted };
  }
  if (isMap(node)) return toldBy(node.get('name', true));
  if (!isSeq<Node>(node)) return undefined;
  const items = node.items.flatMap((item) => toldBy(item) ?? []);
  const [first] = items;
  if (!first) return undefined;
  return {
    value: items.map(({ value }) => value).join(', '),
    start: first.start,
    end: items.at(-1)?.end ?? first.end,
  };
}
