import { textIds } from './textIds.ts';

/** How long a press waits for the program before the text answers it. */
const patienceMs = 10_000;

export interface KeptPresses {
  /** The program will not come: past and future presses lead to the text. */
  giveUp: () => void;
}

/**
 * Keeps a press on the page's text, including its timeline, until there is a program to answer it:
 * the address already says what is to be open. Once running, the program is told as if the reader
 * had gone back or forward. Without a program the press works like a link on a plain page.
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
      // A large story's text is on pages of its own.
      if (!isHere(pressed, location)) return;
      // Without loading a page: in a frame, the new one would not know that it is framed.
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

/** A link in the text that a plain press follows and the program can answer. */
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
