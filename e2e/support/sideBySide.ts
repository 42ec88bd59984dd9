import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { TestInfo } from '@playwright/test';

const sides = ['expected', 'actual', 'diff'] as const;
const gapPx = 16;

/**
 * For each picture that differs from what was expected, attaches one with all three side by side:
 * expected, actual, and the difference. It is placed where the report shows it, named after the
 * picture.
 */
export async function attachSideBySide(info: TestInfo): Promise<void> {
  for (const name of differing(info)) {
    const files = sides.flatMap((side) => pathOf(info, `${name}-${side}.png`) ?? []);
    if (files.length !== sides.length) continue;
    await info.attach(`${name}-side-by-side.png`, {
      body: Buffer.from(besideEachOther(files)),
      contentType: 'image/png',
    });
  }
}

const pathOf = ({ attachments }: TestInfo, name: string) =>
  attachments.find((attachment) => attachment.name === name)?.path;

const differing = ({ attachments }: TestInfo) =>
  new Set(attachments.flatMap(({ name }) => /^(.*)-diff\.png$/.exec(basename(name))?.[1] ?? []));

function besideEachOther(files: readonly string[]): Uint8Array {
  let x = 0;
  let height = 0;
  const images = files.map((file) => {
    const png = readFileSync(file);
    const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const address = `data:image/png;base64,${png.toString('base64')}`;
    const image = `<image x="${x}" width="${wide}" height="${high}" href="${address}"/>`;
    x += wide + gapPx;
    height = Math.max(height, high);
    return image;
  });
  const size = `width="${x - gapPx}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#808080"/>${images.join('')}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
