import { setFlagsFromString } from 'node:v8';

/**
 * Limits garbage to two fifths of what is in use. By default V8 lets the heap grow threefold before
 * it collects: with this, a long run over much data takes a few per cent longer and half the memory.
 * It holds for the whole process.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=40');
}
