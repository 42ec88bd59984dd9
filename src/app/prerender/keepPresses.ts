import { textIds } from './textIds.ts';

/** So long a press waits for the program; then it is the text's. */
const patienceMs = 10_000;

export interface KeptPresses {
  /** The program will not come: what was pressed, and will be, leads to the text. */
  giveUp: () => void;
}

/**
 * Keeps a press on the page's text, its timeline included, until there is a program to answer it:
 * the address then says already what is to be open. When the program is there it is told as of a
 * step back or forward. Without a program the press leads where a link in a plain page would.
 */
export function keepPresses(browser: Window & typeof globalThis): KeptPresses {
  const { document: page, location, history } = browser;
  let isGivenUp = false;
  let kept: HTMLAnchorElement | SVGAElement | null = null;
  const goToText = () => {
    const place = kept && new URL(hrefOf(kept), location.href);
    kept = null;
    if (!place || !page.getElementById(textIds.text)) return;
    if (isHere(place, location)) location.hash = place.hash;
    else location.assign(place);
  };
  page.addEventListener('click', (event) => {
    const link = linkInText(event);
    if (!link) return;
    const pressed = new URL(hrefOf(link), location.href);
    if (isGivenUp || page.documentElement.dataset['sourceline'] === 'error') {
      // The text of a large story is on pages of its own.
      if (!isHere(pressed, location)) return;
      // Without a new page: a frame's would no longer know that it is one.
      event.preventDefault();
      location.hash = pressed.hash;
      return;
    }
    const shown = new URL(location.href);
    pressed.searchParams.forEach((value, key) => shown.searchParams.set(key, value));
    try {
      history.pushState(null, '', shown.search);
    } catch {
      return;
    }
    event.preventDefault();
    kept?.removeAttribute('data-kept');
    kept = link;
    link.setAttribute('data-kept', '');
    browser.dispatchEvent(new PopStateEvent('popstate'));
    browser.setTimeout(() => kept === link && goToText(), patienceMs);
  });
  return {
    giveUp() {
      isGivenUp = true;
      goToText();
    },
  };
}

/** A link of the text that a plain press follows, and that the program answers. */
function linkInText(event: MouseEvent): HTMLAnchorElement | SVGAElement | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || event.defaultPrevented)
    return null;
  if (!(target instanceof Element)) return null;
  const link = target.closest(`#${textIds.text} :is(a[href^="?"], a[href^="."][href*="?"])`);
  return link instanceof HTMLAnchorElement || link instanceof SVGAElement ? link : null;
}

const isHere = ({ pathname }: URL, location: Location) => pathname === location.pathname;

const hrefOf = (link: Element) => link.getAttribute('href') ?? '';
