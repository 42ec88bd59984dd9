import { decodeUtf8 } from '../text/decode.ts';
import { refused, type Outcome } from './fault.ts';

/** A page declares its encoding in its first bytes. */
const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/iu;
const declaredWithin = 2048;
/** Control characters that no text contains; tab, line break, form feed and escape are allowed. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

/**
 * Decodes the text of an article: UTF-8, or for a page the character set that it declares, since its
 * text is rewritten anyway.
 */
export function decodeArticle(bytes: Uint8Array, isHtml: boolean): Outcome<string> {
  if (isMarkedUtf16(bytes) || isBareUtf16(bytes)) {
    return refused('is UTF-16, not UTF-8; save it as UTF-8');
  }
  const text = decodeUtf8(bytes) ?? (isHtml ? decodeDeclared(bytes) : undefined);
  if (text === undefined && !bytes.subarray(0, 4096).includes(0)) {
    const line = firstUnread(bytes);
    return refused(`is not UTF-8${line === undefined ? '' : ` in line ${line}`}; save it as UTF-8`);
  }
  if (text === undefined || control.test(text)) {
    return refused('is not text but binary data; save the article as plain text, Markdown or HTML');
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const what = text.trim() === '' ? 'is empty' : 'has no words';
    return refused(`${what}; put the text of the article in it, or remove the file`);
  }
  return { ok: true, value: text };
}

const isMarkedUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Without a byte-order mark: of a European text, most second bytes are zero, and no others. */
function isBareUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) > head.length / 3;
}

/** The line of the first bytes that are not UTF-8, from 1. */
function firstUnread(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder().decode(bytes);
  const at = text.indexOf('\ufffd');
  return at < 0 ? undefined : text.slice(0, at).split(/\r\n|\r|\n/u).length;
}

function decodeDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  const label = declared.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withMarks(text) : text;
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 80 to 9F; some releases of Node leave control characters there. */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (one) => marks[one.charCodeAt(0) - 0x80] ?? one);
}
