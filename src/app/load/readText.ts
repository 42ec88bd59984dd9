import type { LoadError, LoadProblem } from './loadProblem.ts';

/**
 * Reads the body as text. Bytes are counted as they arrive, after decompression, so that an endless
 * body, or a small one that unpacks to a huge one, is stopped at the limit whatever its header says.
 * Bytes that are not UTF-8 are refused: decoded as U+FFFD they would change an outlet's words.
 */
export async function readText(
  response: Response,
  limitBytes: number,
  heard: () => void,
  fail: (problem: LoadProblem) => LoadError,
): Promise<string> {
  const tooLarge = () => fail({ kind: 'large', limitBytes });
  if (Number(response.headers.get('content-length')) > limitBytes) throw tooLarge();
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (value?: Uint8Array) => {
    try {
      return decoder.decode(value, { stream: value !== undefined });
    } catch {
      throw fail({ kind: 'encoding' });
    }
  };
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decode();
    heard();
    bytes += value.byteLength;
    if (bytes > limitBytes) throw tooLarge();
    pieces.push(decode(value));
  }
}
