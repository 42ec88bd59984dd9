import { refused, type Read } from './table.ts';

/** A file's text without its byte-order mark, and how its bytes were read if that was a guess. */
export interface DecodedText {
  text: string;
  note?: string;
}

const remedy = 'save it as “CSV UTF-8”, or name its encoding: --encoding windows-1251';

/**
 * Decodes a file that a spreadsheet program wrote: UTF-8, UTF-16 with or without a byte-order mark,
 * or Windows-1252, which older programs write. Never guesses without a note.
 *
 * @param encoding a label of the WHATWG Encoding Standard; detected from the bytes when undefined
 */
export function decodeText(bytes: Uint8Array, encoding?: string): Read<DecodedText> {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const mark = markedEncoding(bytes);
  if (mark !== undefined) return decodeAs(bytes, mark);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) return decodeAs(bytes, utf16, `read as ${utf16.toUpperCase()}`);
  if (bytes.includes(0)) return refused(`is not text; save it as .csv or .xlsx`);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.ok) return utf8;
  const unused = bytes.find((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  if (unused !== undefined) return refused(`is neither UTF-8 nor Windows-1252; ${remedy}`);
  return decodeAs(
    bytes,
    'windows-1252',
    `is not UTF-8, so it was read as Windows-1252; if letters are wrong, ${remedy}`,
  );
}

function markedEncoding([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** In UTF-16 every other byte of Latin text is 0. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1000);
  if (head.length < 4) return undefined;
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const half = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string, note?: string): Read<DecodedText> {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { ok: true, value: { text, ...(note === undefined ? {} : { note }) } };
  } catch (error) {
    const isUnknown = error instanceof RangeError;
    const why = isUnknown ? 'there is no encoding of this name' : `it is not ${encoding}`;
    return refused(`cannot be read as ${encoding}: ${why}; ${remedy}`);
  }
}
