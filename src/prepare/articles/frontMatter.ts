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
  const whole = readYaml(yaml);
  const read = 'fault' in whole ? (readLines(yaml) ?? whole) : whole;
  if ('fault' in read) return { metadata: {}, furniture: [], end, fault: read.fault };
  const metadata: Metadata = {};
  for (const { name, told } of read.entries) {
    const field = fieldOf(name);
    if (!field || metadata[field]) continue;
    const from = opening.length + told.start;
    const to = opening.length + told.end;
    const isThere = points.text.slice(from, to) === told.value;
    const place = { file, start: points.atUnit(from), end: points.atUnit(to) };
    metadata[field] = {
      value: told.value,
      from: `front matter "${name}"`,
      ...(isThere ? { place } : {}),
    };
  }
  return { metadata, furniture: read.furniture, end };
}

/** A text, with its position in the YAML. */
interface ToldText {
  value: string;
  start: number;
  end: number;
}

interface Entries {
  entries: { name: string; told: ToldText }[];
  furniture: string[];
}

function readYaml(yaml: string): Entries | { fault: string } {
  const { contents, errors } = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [error] = errors;
  if (error) {
    const message = error.message.split('\n')[0]?.replace(/:$/u, '');
    return {
      fault: `has front matter that is not valid YAML: ${message}; correct it there`,
    };
  }
  if (!isMap(contents)) return { entries: [], furniture: [] };
  const list = contents.get('furniture', true);
  return {
    entries: contents.items.flatMap(({ key, value }) => {
      const told = toldBy(value);
      return told ? [{ name: isScalar(key) ? String(key.value) : '', told }] : [];
    }),
    furniture: isSeq(list) ? list.items.flatMap((item) => toldBy(item)?.value ?? []) : [],
  };
}

const textLine =
  /^(?<before>(?<name>[\p{L}_][\w-]*)[ \t]*:[ \t]+)(?<value>[^\s[{|>&*!#%@`].*?)[ \t]*$/u;

/**
 * Line by line, as people write it: a headline with a colon ("Bridge: what we know") is no YAML, and
 * a plain text all the same. `undefined` when a line is neither.
 */
function readLines(yaml: string): Entries | undefined {
  const entries: Entries['entries'] = [];
  for (const { 0: line, index } of yaml.matchAll(/[^\r\n]+/gu)) {
    const read = readYaml(line);
    const { before = '', name = '', value = '' } = textLine.exec(line)?.groups ?? {};
    if (!('fault' in read) && /^\S/u.test(line)) {
      entries.push(...read.entries.map((one) => ({ ...one, told: moved(one.told, index) })));
    } else if (value === '') return undefined;
    else {
      const told = { value, start: 0, end: value.length };
      entries.push({ name, told: moved(told, index + before.length) });
    }
  }
  return { entries, furniture: [] };
}

const moved = ({ value, start, end }: ToldText, by: number): ToldText => ({
  value,
  start: start + by,
  end: end + by,
});

function fieldOf(name: string): MetadataField | undefined {
  const key = name.toLowerCase().replaceAll(/[\s-]/gu, '');
  return metadataFields.find((field) => names[field].includes(key));
}

/** A text, or the texts of a list. */
function toldBy(node: unknown): ToldText | undefined {
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
