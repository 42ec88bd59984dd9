import { codePointsOf } from '../../text/codePoints.ts';
import type { Range } from '../../text/ranges.ts';
import {
  mergeMetadata,
  metadataFields,
  type Metadata,
  type MetadataField,
  type Told,
} from '../metadata.ts';
import { withLanguageTag } from '../languageTold.ts';
import { tagMeant } from '../../check/names/languageTags.ts';
import { attributesOf, type Attribute } from './attributesOf.ts';
import { decodeEntities } from './decodeEntities.ts';
import { jsonLdMetadata } from './jsonLdMetadata.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The names of each field in a page's elements, the most reliable first. */
const names: Readonly<Record<MetadataField, readonly string[]>> = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'h1', 'title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher'],
  author: ['author', 'byl', 'dc.creator', 'parsely-author', 'article:author'],
  published: [
    'article:published_time',
    'datepublished',
    'og:published_time',
    'parsely-pub-date',
    'pubdate',
    'publish-date',
    'dc.date',
    'dc.date.issued',
    'date',
    'time',
  ],
  url: ['canonical', 'og:url', 'twitter:url'],
  language: ['html', 'og:locale', 'content-language', 'dc.language'],
};

type Note = (key: string, from: string, attribute: Attribute | undefined) => void;

/**
 * What a page says about its article: linked data first, then its `meta` elements and its own tags.
 */
export function pageMetadata(html: string, file: string): Metadata {
  const points = codePointsOf(html);
  const placed = ({ start, end }: Range) => ({
    file,
    start: points.atUnit(start),
    end: points.atUnit(end),
  });
  const linked: Metadata[] = [];
  const named = new Map<string, Told>();
  const note: Note = (key, from, attribute) => {
    const value = attribute?.value.trim() ?? '';
    if (!attribute || value === '' || named.has(key)) return;
    named.set(key, { value, from, place: placed(attribute) });
  };
  let isLinkedData = false;
  let heading = 0;
  for (const token of tokensOf(html)) {
    if (token.name === 'h1') {
      if (token.kind === 'open') heading = token.end;
      else note('h1', 'h1', textOf(html, { start: heading, end: token.start }));
    }
    if (token.kind === 'open') isLinkedData = noteTag(html, token, note);
    else if (token.kind !== 'raw') continue;
    else if (token.name === 'title') note('title', 'title', textOf(html, token));
    else if (isLinkedData) {
      const json = html.slice(token.start, token.end);
      linked.push(
        jsonLdMetadata(json, (written) => {
          const at = token.start + json.indexOf(written);
          return at < token.start ? undefined : placed({ start: at, end: at + written.length });
        }),
      );
    }
  }
  return withoutOutlet(mergeMetadata(...[...linked, metadataNamed(named)].map(withLanguageTag)));
}

/** "Bridge shut | The Courier": a page's title may end with the outlet's name. */
function withoutOutlet(metadata: Metadata): Metadata {
  const { headline, outlet } = metadata;
  const parts = /^(?<words>.*\S)\s*[|–—·•»-]\s*(?<site>[^|–—·•»]+)$/u.exec(headline?.value ?? '');
  const { words = '', site } = parts?.groups ?? {};
  if (!headline || !outlet || site?.toLowerCase() !== outlet.value.toLowerCase()) return metadata;
  const { place, value } = headline;
  const isWritten = place && place.end - place.start === value.length;
  const { place: _, ...told } = headline;
  const shorter = { ...told, value: words };
  return {
    ...metadata,
    headline: isWritten
      ? { ...shorter, place: { ...place, end: place.start + words.length } }
      : shorter,
  };
}

/** Notes what a tag says. Returns whether the content of linked data follows. */
function noteTag(html: string, token: Token, note: Note): boolean {
  if (!['meta', 'link', 'html', 'time', 'script'].includes(token.name)) return false;
  const attributes = attributesOf(html, token);
  const get = (name: string) => attributes.get(name);
  if (token.name === 'script') return /ld\+json/iu.test(get('type')?.value ?? '');
  if (token.name === 'html') note('html', 'html lang', get('lang'));
  if (token.name === 'time') note('time', 'time datetime', get('datetime'));
  if (token.name === 'link' && /\bcanonical\b/iu.test(get('rel')?.value ?? '')) {
    note('canonical', 'link rel="canonical"', get('href'));
  }
  for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = get(name)?.value ?? '';
    if (token.name === 'meta') note(key.toLowerCase(), `meta ${name}="${key}"`, get('content'));
  }
  return false;
}

/** A title or a heading is no longer than this, including all the tags in it. */
const longestHeading = 2000;

function textOf(html: string, { start, end }: Range): Attribute | undefined {
  if (end - start > longestHeading) return undefined;
  const words = html.slice(start, end).replace(/<[^<>]*>/gu, '');
  return { value: decodeEntities(words).replace(/\s+/gu, ' '), start, end };
}

function metadataNamed(named: ReadonlyMap<string, Told>): Metadata {
  const metadata: Metadata = {};
  for (const field of metadataFields) {
    for (const name of names[field]) {
      const told = named.get(name);
      // The address of an author's page is not an author's name.
      if (!told || (field === 'author' && /^https?:/iu.test(told.value))) continue;
      if (field === 'language' && tagMeant(told.value) === undefined) continue;
      metadata[field] ??= told;
    }
  }
  return metadata;
}
