import { stringify } from 'yaml';
import type { HtmlArticle } from './html/readHtml.ts';

/**
 * The text file that is made from a saved page, and that a story names: front matter with what the
 * page says about its article and which of its paragraphs are the site's, the headline, the paragraphs. The same page yields the same bytes.
 *
 * @param source the page's name
 */
export function textOfPage(
  { paragraphs, furniture, metadata }: HtmlArticle,
  source: string,
): string {
  const { headline, outlet, author, published, url, language } = metadata;
  const told = {
    outlet: outlet?.value,
    author: author?.value,
    published: published?.value,
    url: url?.value,
    language: language?.value,
    source,
    furniture: furniture.length > 0 ? furniture : undefined,
  };
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const head = headline?.value.replace(/\s+/gu, ' ').trim();
  const body = paragraphs.filter((paragraph, i) => !(i === 0 && paragraph === head));
  // One line each, so that every value appears there as it is.
  const front = stringify(known, { lineWidth: 0 });
  return `---\n${front}---\n\n${[...(head ? [head] : []), ...body].join('\n\n')}\n`;
}
