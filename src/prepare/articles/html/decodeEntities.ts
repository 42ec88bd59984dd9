import { parseHTML } from 'linkedom';

const entity = /&(?:#\d{1,8}|#x[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/giu;
const known = new Map<string, string>();
/** No text has more distinct entities than there are named ones. */
const mostKnown = 5000;

/**
 * Returns a text as a page shows it, with `&rsquo;` and `&#8217;` as the characters that they
 * represent. Each entity is parsed only once, since a parser takes its time over thousands in a row.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (written) => {
    const found = known.get(written) ?? decodeOne(written);
    if (known.size < mostKnown) known.set(written, found);
    return found;
  });
}

function decodeOne(written: string): string {
  const { document } = parseHTML(`<p>${written}</p>`);
  return document.querySelector('p')?.textContent ?? written;
}
