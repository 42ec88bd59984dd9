import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { packPackage } from './packed.ts';

/** Where the tests in a browser find what was packed for all of them. */
export const packedVariable = 'SOURCELINE_PACKED';

/** Packs before the tests. Returns what clears up behind them. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default function packForBrowser(): () => void {
  const packed = packPackage();
  process.env[packedVariable] = packed;
  return () => rmSync(dirname(packed), { recursive: true });
}
