import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { findBrowser, thisMachine } from '../../scripts/browser.mjs';
import { stablePictures } from '../playwright/stablePictures.ts';
import { CallFault } from '../prepare/command/callFault.ts';
import type { Terminal } from '../prepare/command/command.ts';
import { readFontFaces } from '../site/type/fontFaces.ts';
import type { ComposedPicture } from './composePicture.ts';

/** A browser that turns pictures into PNG or PDF files. */
export interface Printer {
  /** Several may be in progress at a time, each in a page of its own. */
  print: (picture: ComposedPicture, format: 'png' | 'pdf') => Promise<Uint8Array>;
  close: () => Promise<void>;
}

interface PrinterPage {
  page: Page;
  session: CDPSession;
  pixelRatio: number;
}

/**
 * Starts the browser that is found. It draws the same pixels each time and makes no requests: the
 * fonts are embedded in the picture.
 *
 * @param pixelRatio pixels of a PNG per CSS pixel
 * @param what that needs a browser, in words
 * @param environment may name the browser in SOURCELINE_BROWSER
 * @throws CallFault when there is no browser
 */
export async function openPrinter(
  pixelRatio: number,
  environment: Terminal['environment'],
  what: string,
): Promise<Printer> {
  const { chromium } = await import('playwright-core');
  const found = findPrinter({ ...thisMachine(chromium.executablePath()), environment }, what);
  const { launchOptions, ...context } = stablePictures(found.path).use;
  const browser = await chromium
    .launch({ ...launchOptions, args: [...launchOptions.args] })
    .catch(() => {
      throw new CallFault(
        `the browser, ${found.path}, does not start; name another in SOURCELINE_BROWSER`,
      );
    });
  const { locale, timezoneId } = context;
  const style = `${fontStyle()}@page{margin:0}body{margin:0}svg{display:block}`;
  const openPage = async () => {
    const page = await browser.newPage({ locale, timezoneId, deviceScaleFactor: pixelRatio });
    // Fonts are read once per page, which takes longer than a picture.
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>`);
    return { page, session: await page.context().newCDPSession(page), pixelRatio };
  };
  const free: PrinterPage[] = [];
  return {
    async print(picture, format) {
      const at = free.pop() ?? (await openPage());
      await show(at.page, picture);
      const printed = format === 'png' ? await printPng(at, picture) : await printPdf(at, picture);
      free.push(at);
      return printed;
    },
    close: () => browser.close(),
  };
}

/**
 * @param what that needs a browser, in words
 * @throws CallFault when the machine has none, or SOURCELINE_BROWSER names what is none
 */
export function findPrinter(machine: ReturnType<typeof thisMachine>, what: string) {
  try {
    const found = findBrowser(machine);
    if (found) return found;
  } catch (error) {
    throw new CallFault(error instanceof Error ? error.message : String(error));
  }
  throw new CallFault(
    `there is no browser to draw ${what}; install Chromium, name one in SOURCELINE_BROWSER, or write SVG, which needs none`,
  );
}

async function show(page: Page, { svg, widthPx, heightPx }: ComposedPicture): Promise<void> {
  await page.setViewportSize({ width: widthPx, height: heightPx });
  await page.evaluate(async (picture) => {
    document.body.innerHTML = picture;
    // Requests the fonts that it is set in, and waits for them.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, svg);
}

/**
 * Compressed less: half as large again, in three fifths of the time of `page.screenshot`, which
 * spends most of it on compression. The pixels are the same.
 */
async function printPng(
  { session, pixelRatio }: PrinterPage,
  { widthPx: width, heightPx: height }: ComposedPicture,
): Promise<Uint8Array> {
  const clip = { x: 0, y: 0, width, height, scale: pixelRatio };
  try {
    const wish = { format: 'png', optimizeForSpeed: true, clip } as const;
    const { data } = await session.send('Page.captureScreenshot', wish);
    return Buffer.from(data, 'base64');
  } catch {
    // The browser refuses what it cannot hold in one image without giving a reason.
    throw new CallFault(
      `${width} × ${height} pixels are too many for the browser at this --pixel-ratio; write a smaller one, or a smaller --width or --height`,
    );
  }
}

function printPdf({ page }: PrinterPage, { widthPx, heightPx }: ComposedPicture) {
  const size = { width: `${widthPx}px`, height: `${heightPx}px` };
  return page.pdf({ ...size, printBackground: true, pageRanges: '1' });
}

/** The page's own fonts, embedded in the document. */
function fontStyle(): string {
  return readFontFaces()
    .map(({ family, path, ranges }) => {
      const source = `url(data:font/woff2;base64,${readFileSync(path).toString('base64')})`;
      const range = ranges.map((pair) => `U+${pair.map((n) => n.toString(16)).join('-')}`);
      return `@font-face{font-family:'${family}';src:${source};font-weight:200 900;unicode-range:${range.join(',')}}`;
    })
    .join('');
}
