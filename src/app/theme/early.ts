import { lookKinds } from '../address/lookKinds.ts';
import type { ValueKind } from '../address/valueKinds.ts';
import { afterFirstFrame } from '../prerender/afterFirstFrame.ts';
import { afterFonts } from '../prerender/afterFonts.ts';
import { beginRequests } from '../prerender/begunRequests.ts';
import { canRun } from '../prerender/canRun.ts';
import { keepPresses } from '../prerender/keepPresses.ts';
import { startProgram } from '../prerender/startProgram.ts';
import { showLook } from './showLook.ts';

/*
 * The one script that the page waits for, and the smallest. The story's text is painted before the
 * program comes, and has to look right from the start in a frame, in a theme or without its head.
 * The script then fetches the program.
 */
const query = new URLSearchParams(location.search);

function read<Value>(key: string, kind: ValueKind<Value>): Value {
  return kind.decode(query.get(key) ?? '') ?? kind.absent;
}

showLook(document.documentElement, {
  theme: read('theme', lookKinds.theme),
  font: read('font', lookKinds.font),
  header: read('header', lookKinds.header),
  embed: read('embed', lookKinds.embed),
});

const presses = keepPresses(window);
const start = () => {
  startProgram(document, presses.giveUp);
  // After the program, which is larger.
  beginRequests(window, document.getElementById('sourceline'));
};
// The program would fail in an old browser; the text with its timeline stays, and its links work.
if (!canRun(window)) presses.giveUp();
// The text does not show what is asked for, so nothing is gained by painting it first.
else if (['story', 'data', 'share'].some((key) => query.has(key)))
  document.addEventListener('DOMContentLoaded', start);
else {
  const root = document.documentElement;
  root.dataset['waits'] = 'fonts';
  afterFonts(window, () => {
    delete root.dataset['waits'];
    afterFirstFrame(window, start);
  });
}
