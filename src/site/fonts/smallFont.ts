import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import compress from 'wawoff2/compress.js';
import decompress from 'wawoff2/decompress.js';
import { projectFolder } from '../../prepare/projectFolder.ts';
import type { FontFace } from '../type/fontFaces.ts';
import { subsetFont, subsetter } from './subsetFont.ts';

const cache = join(projectFolder, 'node_modules/.cache/sourceline-fonts');

/** Such as `source-serif-4-u0`: the family, and the first character it is used for. */
export function nameOfSmallFont({ family, ranges }: FontFace): string {
  const first = Math.min(...ranges.map(([first]) => first));
  return `${family.toLowerCase().replaceAll(' ', '-')}-u${first.toString(16)}.woff2`;
}

/**
 * Returns the path of a face's file that holds only the characters and weights its rule in the style
 * sheet names. It is made once, which takes a second or two, and cached.
 */
export async function smallFont(face: FontFace): Promise<string> {
  const whole = readFileSync(face.path);
  const wanted = JSON.stringify([face.ranges, face.weights]);
  const sum = createHash('sha256').update(whole).update(wanted).update(subsetter).digest('hex');
  const folder = join(cache, sum.slice(0, 16));
  const path = join(folder, nameOfSmallFont(face));
  if (existsSync(path)) return path;
  // Copied, because the next call to the compressor overwrites it.
  const font = Uint8Array.from(await decompress(whole));
  const small = await compress(await subsetFont(font, face));
  mkdirSync(folder, { recursive: true });
  // Renamed into place in one step: another build may be reading.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, small);
  renameSync(draft, path);
  return path;
}
