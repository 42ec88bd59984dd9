import { protocolVersion } from '../../embed/protocol.ts';

/**
 * One height in the words of each kind of page around: its own protocol, AMP's `embed-size`
 * (amp-iframe, and @newswire/frames), and pym.js, which names the frame in its address.
 *
 * @param pymId null: the page around is not pym's
 */
export function heightDialects(heightPx: number, pymId: string | null): unknown[] {
  return [
    { source: 'sourceline', version: protocolVersion, type: 'resize', height: heightPx },
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    ...(pymId === null ? [] : [['pym', pymId, 'height', heightPx].join('xPYMx')]),
  ];
}

/** The id that pym.js gave the frame; null: none, or one that would not be left as it is. */
export function pymIdOf(query: string): string | null {
  const id = new URLSearchParams(query).get('childId') ?? '';
  return /^[\w.:-]{1,100}$/.test(id) && !id.includes('xPYMx') ? id : null;
}

/** A page with @newswire/frames asks for the height when it is there later than the frame. */
export function asksForHeight(data: unknown): boolean {
  const word = (key: string): unknown =>
    typeof data === 'object' && data !== null
      ? Object.getOwnPropertyDescriptor(data, key)?.value
      : undefined;
  return word('sentinel') === 'amp' && word('type') === 'frames-init';
}
