import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packPackage } from './packed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the packed package. */
    packed: string;
  }
}

/** Packs before the tests, and clears up behind them. */
export function setup({ provide }: TestProject): () => void {
  const packed = packPackage();
  provide('packed', packed);
  return () => rmSync(dirname(packed), { recursive: true });
}
