import { heightAt, parseFrameHeight } from '../../embed/frameHeight.ts';
import { parseToEmbed, protocolVersion, type FromEmbed } from '../../embed/protocol.ts';
import type { AddressBar } from '../address/addressBar.ts';
import { createDownloadAsks, type DownloadAsks } from './createDownloadAsks.ts';
import { changeOf } from './changeOf.ts';
import { asksForHeight, heightDialects, pymIdOf } from './heightDialects.ts';
import { parentOrigin } from './parentOrigin.ts';

/** The frame's end of the messages with the surrounding page. */
export interface ParentEnd extends Pick<DownloadAsks, 'onDownload'> {
  tell: (message: FromEmbed) => void;
  /** Obeys the surrounding page, and reports the height and what is opened; returns the undo. */
  connect: () => () => void;
}

/** `null` when the page is not in a frame, or not meant to be. */
export function createParentEnd(browser: Window, bar: AddressBar): ParentEnd | null {
  const { parent } = browser;
  if (parent === browser || !bar.read().embed) return null;
  const pymId = pymIdOf(browser.location.search);
  const origin = parentOrigin(browser);
  // To any origin: whoever may frame the site may know what its reader opens in the frame.
  const post = (data: unknown) => parent.postMessage(data, '*');
  const tell = (message: FromEmbed) =>
    post({ source: 'sourceline', version: protocolVersion, ...message });

  const { ask, onDownload } = createDownloadAsks();
  const connect = () => {
    let toldPx = 0;
    const tellHeight = (isAsked: boolean) => {
      const height = parseFrameHeight(bar.read().height ?? '');
      const px = heightAt(height, browser.innerWidth);
      // A frame without layout has no width to go by.
      if (browser.innerWidth === 0 || (px === toldPx && !isAsked)) return;
      toldPx = px;
      heightDialects(px, pymId).forEach(post);
    };
    const opened = () => {
      const { event, article, person } = bar.read();
      return { event, article, person };
    };
    let told = JSON.stringify(opened());
    const tellChanges = () => {
      tellHeight(false);
      const now = JSON.stringify(opened());
      if (now === told) return;
      told = now;
      tell({ type: 'select', ...opened() });
    };
    const hear = (event: MessageEvent<unknown>) => {
      if (event.source !== parent || (origin !== null && event.origin !== origin)) return;
      if (asksForHeight(event.data)) tellHeight(true);
      const message = parseToEmbed(event.data);
      if (message?.type === 'download') ask(message.form);
      else if (message) bar.amend(changeOf(message));
    };
    const resized = () => tellHeight(false);
    browser.addEventListener('message', hear);
    browser.addEventListener('resize', resized);
    const undoBar = bar.subscribe(tellChanges);
    tellHeight(false);
    return () => {
      browser.removeEventListener('message', hear);
      browser.removeEventListener('resize', resized);
      undoBar();
    };
  };
  return { tell, onDownload, connect };
}
