import { parseHTML } from 'linkedom';
import { isWebAddress } from './isWebAddress.ts';

/** The content of a slide's HTML. */
export interface SlideHtml {
  /** Its words, one entry per paragraph. */
  paragraphs: string[];
  /** The text of links, and where they lead. */
  links: { words: string; url: string }[];
  /** List entries that cite a work: `<li>Harbour FM: <cite><a href="…">Bridge shut</a></cite></li>`. */
  citations: Citation[];
  /** Where its pictures, films and frames are. */
  embedded: string[];
}

export interface Citation {
  /** What precedes the work's title. */
  outlet: string;
  headline: string;
  url: string;
  /** From a `<time>` in the entry: its `datetime`, or its words. */
  published: string;
  /** From the `<blockquote>`s in the entry. */
  excerpts: string[];
}

const blocks =
  'p,div,li,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,tr,table,section,article,header,footer,figure,figcaption,pre,hr,dl,dt,dd';
const silent = 'script,style,template,noscript,iframe,object,svg';

/**
 * Extracts words, links and citations from HTML; text without markup is one paragraph. Nothing in it
 * is executed.
 */
export function readSlideHtml(html: string): SlideHtml {
  if (!/[<&]/.test(html)) {
    const words = fold(html);
    return { paragraphs: words === '' ? [] : [words], links: [], citations: [], embedded: [] };
  }
  const { document } = parseHTML(`<!doctype html><html><body>${fold(html)}</body></html>`);
  const embedded = [...document.querySelectorAll('[src]:not(script)')].flatMap((element) => {
    const address = (element.getAttribute('src') ?? '').replace(/^\/\//, 'https://');
    return isWebAddress(address) ? [address] : [];
  });
  for (const element of document.querySelectorAll(silent)) element.remove();
  const citations = [...document.querySelectorAll('li')].flatMap((item) => {
    const citation = citationOf(item);
    if (citation) item.remove();
    return citation ?? [];
  });
  const links = [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const url = link.getAttribute('href') ?? '';
    return /^https?:\/\//i.test(url) ? [{ words: fold(link.textContent ?? ''), url }] : [];
  });
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of document.querySelectorAll(blocks)) {
    block.before('\n');
    block.after('\n');
  }
  const paragraphs = (document.body.textContent ?? '')
    .split('\n')
    .map(fold)
    .filter((one) => one !== '');
  return { paragraphs, links, citations, embedded: [...new Set(embedded)] };
}

function citationOf(item: Element): Citation | undefined {
  const cite = item.querySelector('cite');
  if (!cite) return undefined;
  const excerpts = [...item.querySelectorAll('blockquote')].map(({ textContent }) =>
    fold(textContent ?? ''),
  );
  const time = item.querySelector('time');
  const link = cite.querySelector('a[href]') ?? cite.closest('a[href]');
  const before = [...item.childNodes]
    .slice(
      0,
      [...item.childNodes].findIndex((node) => node === cite || node.contains(cite)),
    )
    .map(({ textContent }) => textContent ?? '');
  return {
    outlet: fold(before.join('')).replace(/\s*:$/, ''),
    headline: fold(cite.textContent ?? ''),
    url: link?.getAttribute('href') ?? '',
    published: time?.getAttribute('datetime') ?? fold(time?.textContent ?? ''),
    excerpts,
  };
}

/** Collapses white space as a browser does. */
function fold(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
