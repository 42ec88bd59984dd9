import { expect, test } from 'vitest';
import { mayDownload } from './mayDownload.ts';

/** A window in frames, the innermost first, each with its `sandbox`; null: it has none. */
function windowIn(...frames: (string | null)[]): Window {
  const [sandbox, ...around] = frames;
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  const own = Object.create(frame.contentWindow ?? window);
  if (sandbox === undefined) return Object.defineProperty(own, 'parent', { value: own });
  const holder = document.createElement('iframe');
  if (sandbox !== null) holder.setAttribute('sandbox', sandbox);
  return Object.defineProperties(own, {
    parent: { value: windowIn(...around) },
    frameElement: {
      get() {
        if (sandbox === 'elsewhere') throw new DOMException('another origin', 'SecurityError');
        return holder;
      },
    },
  });
}

test.each([
  ['a page of its own', [], 'yes'],
  ['a plain frame', [null], 'yes'],
  ['a sandbox with allow-downloads', ['allow-scripts Allow-Downloads'], 'yes'],
  ['a sandbox without it', ['allow-scripts allow-same-origin'], 'no'],
  ['a sandbox that allows nothing', [''], 'no'],
  ['a plain frame in a sandbox', [null, 'allow-scripts'], 'no'],
  ['a frame of another origin', ['elsewhere'], 'unknown'],
  ['a plain frame in one of another origin', [null, 'elsewhere'], 'unknown'],
] as const)('%s lets files be saved: %s', (_, frames, answer) => {
  expect(mayDownload(windowIn(...frames))).toBe(answer);
});
