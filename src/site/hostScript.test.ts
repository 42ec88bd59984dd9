import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleHostScript } from './hostScript.ts';

test('the host script is one classic file without imports, of at most 3.1 kB gzipped', async () => {
  const source = await bundleHostScript();
  expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(3100);
  expect(source).not.toMatch(/\bimport\b|\bexport\b|\brequire\b/);
  // An expression: it declares nothing in the page that names it.
  expect(source).toMatch(/^\(\s*(?:function|\()/);
  expect(() => new Script(source)).not.toThrow();
});
