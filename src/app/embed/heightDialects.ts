import { protocolVersion } from '../../embed/protocol.ts';

/**
 * One height in the dialects of the different surrounding pages: our own protocol, AMP's
 * `embed-size` (amp-iframe, and @newswire/frames), and pym.js, which identifies the frame in its
 * address.
 *
 * @param pymId null when the surrounding page does not use pym.js
 */
export function heightDialects(heightPx: number, pymId: string | null): unknown[] {
  return [
    { source: 'sourceline', version: protocolVersion, type: 'resize', height: heightPx },
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    ...(pymId === null ? [] : [['pym', pymId, 'height', heightPx].join('xPYMx')]),
  ];
}

/**
 * The id that pym.js gave the frame; `null` when there is none, or it would not survive unchanged.
 */
export function pymIdOf(query: string): string | null {
  const id = new URLSearchParams(query).get('childId') ?? '';
  return /^[\w.:-]{1,100}$/.test(id) && !id.includes('xPYMx') ? id : null;
}

/** A page with @newswire/frames asks for the height if it loads later than the frame. */
export function asksForHeight(data: unknown): boolean {
  const word = (key: string): unknown =>
    typeof data === 'object' && data !== null
      ? Object.getOwnPropertyDescriptor(data, key)?.value
      : undefined;
  return word('sentinel') === 'amp' && word('type') === 'frames-init';
}
