import { slugOf } from '../text/slugOf.ts';
import { head, mayBeOutlet, namesOutlet, outletLine, type Line } from './outletLine.ts';

/** Where an article's text states its outlet, and by what. */
export interface OutletTold extends Line {
  from: string;
}

const name =
  "\\p{Lu}[\\p{L}\\p{M}’'.&-]*(?:\\s(?:of|the|du|de|der|des|am|\\p{Lu}[\\p{L}\\p{M}’'.&-]*)){0,4}";
/** "SEAL POINT, Maine (Northern Wire) — A ferry …" */
const dateline = new RegExp(
  `^(?:\\p{Lu}[^()\\n]{1,60}\\s)?\\((?<name>${name})\\)\\s?[—–-]{1,2}\\s?\\S`,
  'mu',
);
/** "By Tom Beale, Seal Point Gazette" */
const afterByline = new RegExp(`,\\s(?<name>${name})$`, 'u');

/**
 * What a text itself states of its outlet: a line near the top that names one, what follows the name
 * in a byline, an agency at the beginning of the first sentence, or a line near the top whose name
 * the text confirms: "told Northern Wire", "northernwire.example".
 *
 * @param byline the line that says who wrote it
 */
export function outletTold(
  text: string,
  lines: readonly Line[],
  file: string,
  byline: Line | undefined,
): OutletTold | undefined {
  const line = outletLine(lines, file);
  if (line) return { ...line, from: 'line near the beginning' };
  const ofByline = byline && afterByline.exec(byline.text)?.groups?.['name'];
  if (byline && ofByline !== undefined && namesOutlet(ofByline)) {
    const start = byline.start + byline.text.lastIndexOf(ofByline);
    return { text: ofByline, start, from: 'byline' };
  }
  const agency = dateline.exec(text.slice(0, head));
  const named = agency?.groups?.['name'];
  if (agency && named !== undefined) {
    return {
      text: named,
      start: agency.index + agency[0].indexOf(`(${named})`) + 1,
      from: 'dateline',
    };
  }
  const confirmed = lines
    .slice(0, 5)
    .find((one) => mayBeOutlet(one.text) && confirms(text, one.text));
  return confirmed && { ...confirmed, from: 'line that the text names as an outlet' };
}

const told =
  '(?:told|tells|said to|says to|interview with|sagte? (?:dem|der)|gegenüber (?:dem|der)|(?:déclaré|confié|expliqué) (?:à|au)|(?:dijo|declaró) a)';

function confirms(text: string, line: string): boolean {
  const own = line.replace(/^(?:The|Le|La|Les|Der|Die|Das|El)\s/u, '');
  const escaped = own.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  if (new RegExp(`${told}\\s(?:(?:the|der|dem|le|la|el)\\s)?${escaped}(?!\\p{L})`, 'iu').test(text))
    return true;
  const host = slugOf(own).replaceAll('-', '');
  return (
    host.length > 5 &&
    new RegExp(`(?:@|//|www\\.)(?:[\\w-]+\\.)*${host}\\.`, 'iu').test(text.replaceAll('-', ''))
  );
}
