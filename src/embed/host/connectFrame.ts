import { frameAddress } from '../frameAddress.ts';
import { protocolVersion, parseFromEmbed, type FromEmbed, type ToEmbed } from '../protocol.ts';
import { hostAddress, type HostAddress } from './hostAddress.ts';

/** A frame in an element, from its loading to its removal. */
export interface FrameConnection {
  /** Tells the frame the attribute's current value. */
  update: (option: string) => void;
  /** Asks the frame for a file of what it shows; does nothing before the story is shown. */
  download: (form: string) => void;
  remove: () => void;
}

/**
 * Puts the story's frame behind the slot, hides the slot when the frame reports that the story is
 * shown, and dispatches its messages as `sourceline:…` events. If the frame never reports that, the
 * element's own content stays.
 */
export function connectFrame(
  element: HTMLElement,
  slot: HTMLElement,
  base: string,
): FrameConnection {
  const address = addressFor(element);
  const wanted = () => address?.read() ?? element.getAttribute('event');
  let shown = wanted();
  let isReady = false;
  const frame = createFrame(element, base, shown, address !== null);
  const select = () => {
    const event = wanted();
    if (event === shown || !isReady) return;
    shown = event;
    tell(frame, { type: 'select', event });
  };
  /** Changed since the frame was loaded, and not yet passed on. */
  const changed = new Set<string>();
  const tellChanges = () => {
    if (!isReady) return;
    select();
    const options = [...changed].map((name) => [name, element.getAttribute(name)]);
    changed.clear();
    if (options.length > 0) tell(frame, { type: 'set', ...Object.fromEntries(options) });
  };
  const update = (option: string) => {
    if (option !== 'event') changed.add(option);
    tellChanges();
  };
  const reveal = (isShown: boolean) => void (slot.hidden = isShown);
  const hear = (event: MessageEvent<unknown>) => {
    const message = saidBy(frame, base, event);
    if (!message) return;
    const { type, ...detail } = message;
    if (message.type === 'ready') {
      isReady = true;
      reveal(true);
      tellChanges();
    }
    if (message.type === 'error') reveal(!hasWords(element));
    if (message.type === 'select') {
      shown = message.event;
      address?.push(shown);
    }
    element.dispatchEvent(new CustomEvent(`sourceline:${type}`, { detail, bubbles: true }));
  };
  // The page's own words serve a reader better than a story that is still loading, or a problem.
  reveal(!hasWords(element));
  addEventListener('message', hear);
  if (address) addEventListener('popstate', select);
  slot.after(frame);
  return {
    update,
    download: (form) => isReady && tell(frame, { type: 'download', form }),
    remove() {
      removeEventListener('message', hear);
      removeEventListener('popstate', select);
      frame.remove();
      reveal(false);
    },
  };
}

function createFrame(
  element: HTMLElement,
  base: string,
  event: string | null,
  isHostHistory: boolean,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = element.title || element.querySelector('a')?.textContent || 'Sourceline';
  frame.allow = 'clipboard-write';
  frame.src = frameAddress(
    base,
    element.getAttribute('story') ?? '',
    (option) => (option === 'event' ? event : element.getAttribute(option)),
    isHostHistory,
  );
  return frame;
}

function tell(
  frame: HTMLIFrameElement,
  message: { type: ToEmbed['type']; [key: string]: unknown },
) {
  const data = { target: 'sourceline', version: protocolVersion, ...message };
  // A frame whose server sandboxes it has no origin that could be named.
  frame.contentWindow?.postMessage(data, '*');
}

/** `null` when the page's own address does not keep the open event. */
function addressFor(element: HTMLElement): HostAddress | null {
  const key = element.getAttribute('address');
  return key ? hostAddress(key) : null;
}

function hasWords(element: HTMLElement): boolean {
  return Boolean(element.textContent?.trim());
}

/** The frame's message; `null` when it is from somebody else, or not understood. */
function saidBy(
  frame: HTMLIFrameElement,
  base: string,
  { source, origin, data }: MessageEvent<unknown>,
): FromEmbed | null {
  return source === frame.contentWindow && isFrameOrigin(origin, base)
    ? parseFromEmbed(data)
    : null;
}

function isFrameOrigin(origin: string, base: string): boolean {
  return origin === 'null' || origin === new URL(base).origin;
}
