const pieceBytes = 65_536;

/**
 * Whether bytes are a text in UTF-8. The text is encoded a piece at a time, since decoding a story
 * file takes as long as making it.
 */
export function isEncoded(bytes: Uint8Array, text: string): boolean {
  const encoder = new TextEncoder();
  const piece = Buffer.alloc(pieceBytes);
  let [read, compared] = [0, 0];
  while (read < text.length) {
    const part = encoder.encodeInto(text.slice(read, read + pieceBytes), piece);
    const end = compared + part.written;
    if (Buffer.compare(piece.subarray(0, part.written), bytes.subarray(compared, end)) !== 0)
      return false;
    read += part.read;
    compared = end;
  }
  return compared === bytes.length;
}
