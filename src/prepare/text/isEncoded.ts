const bufferBytes = 65_536;

/**
 * Whether bytes are a text in UTF-8 that comes in pieces. Decoding the bytes instead takes as long
 * as making a story file, and as much memory.
 */
export function isEncoded(bytes: Uint8Array, pieces: Iterable<string>): boolean {
  const encoder = new TextEncoder();
  const buffer = Buffer.alloc(bufferBytes);
  let compared = 0;
  for (const piece of pieces) {
    let read = 0;
    while (read < piece.length) {
      const part = encoder.encodeInto(piece.slice(read, read + bufferBytes), buffer);
      const end = compared + part.written;
      const expected = buffer.subarray(0, part.written);
      if (Buffer.compare(expected, bytes.subarray(compared, end)) !== 0) return false;
      read += part.read;
      compared = end;
    }
  }
  return compared === bytes.length;
}
