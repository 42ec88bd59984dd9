import { createHash } from 'node:crypto';

/**
 * The text of a file as it is: bytes decoded as UTF-8, with a byte-order mark and CRLF kept, since
 * offsets count them. `undefined` when the bytes are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** SHA-256 as 64 lowercase hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
