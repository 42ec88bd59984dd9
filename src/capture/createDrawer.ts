import type { Terminal } from '../prepare/command/command.ts';
import type { Typefaces } from '../site/type/typefaces.ts';
import type { ComposedPicture } from './composePicture.ts';
import { drawPng, mostPixelsWithoutBrowser } from './drawPng.ts';
import { openPrinter, type Printer } from './printer.ts';
import type { PictureFormat } from './readCaptureCall.ts';

/** Turns pictures into the bytes of their files. */
export interface Drawer {
  /** @throws CallFault when a browser is needed and there is none */
  draw: (picture: ComposedPicture) => Promise<string | Uint8Array>;
  close: () => Promise<void>;
}

interface DrawerOptions {
  format: PictureFormat;
  pixelRatio: number;
  environment: Terminal['environment'];
}

/**
 * Works without a browser wherever possible, whether or not there is one, so that the same call
 * gives the same bytes on every machine; a browser is started when the first picture needs it.
 */
export function createDrawer(
  { format, pixelRatio, environment }: DrawerOptions,
  typefaces: Typefaces,
): Drawer {
  let printer: Promise<Printer> | undefined;
  const print = async (picture: ComposedPicture, kind: 'png' | 'pdf', what: string) => {
    printer ??= openPrinter(pixelRatio, environment, what);
    return (await printer).print(picture, kind);
  };
  return {
    async draw(picture) {
      if (format === 'svg') return picture.svg;
      if (format === 'pdf') return print(picture, 'pdf', 'PDF');
      if (picture.widthPx * picture.heightPx * pixelRatio ** 2 > mostPixelsWithoutBrowser) {
        return print(
          picture,
          'png',
          `a PNG of more than ${mostPixelsWithoutBrowser / 1e6} million pixels`,
        );
      }
      const drawn = drawPng(picture, pixelRatio, typefaces);
      return drawn ?? print(picture, 'png', 'letters that are in none of Sourceline’s fonts');
    },
    async close() {
      // If none could be started, that has already been reported.
      const opened = await printer?.catch(() => undefined);
      await opened?.close();
    },
  };
}
