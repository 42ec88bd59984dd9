import type { LoadError, LoadProblem } from './loadProblem.ts';

/**
 * Reads the body. Bytes are counted as they arrive, after decompression, so that an endless body, or
 * a small one that unpacks to a huge one, is stopped at the limit whatever its header says.
 */
export async function readBytes(
  response: Response,
  limitBytes: number,
  heard: () => void,
  fail: (problem: LoadProblem) => LoadError,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => fail({ kind: 'large', limitBytes });
  if (Number(response.headers.get('content-length')) > limitBytes) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    heard();
    bytes += read.value.byteLength;
    if (bytes > limitBytes) throw tooLarge();
    pieces.push(read.value);
  }
  return joined(pieces, bytes);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}
