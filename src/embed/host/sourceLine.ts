import { embedOptionNames } from '../embedOptions.ts';
import { connectFrame, type FrameConnection } from './connectFrame.ts';
import { frameStyle } from './frameStyle.ts';
import { storyAddress } from '../storyAddress.ts';
import { showsSomething } from './showsSomething.ts';
import { whenNear } from './whenNear.ts';

/** These select another frame, not another state of it. */
const identity = ['story', 'address'];

/**
 * The class of `<source-line story="…">`, for the site at `base`. The element's content is shown
 * until its story is. Its height is reserved as soon as it is on the page, the frame loads when it
 * comes near the viewport, and nothing of it remains after removal.
 */
export function sourceLine(base: string): CustomElementConstructor {
  return class extends HTMLElement {
    /** Where its stories are from; read by other copies of this code, so the name stays. */
    static readonly site = base;
    static readonly observedAttributes = [...identity, ...embedOptionNames];
    readonly #style = new CSSStyleSheet();
    readonly #slot = document.createElement('slot');
    /** Used on paper when the element has no words of its own. */
    readonly #link = document.createElement('a');
    #connection: FrameConnection | null = null;
    /** `null` while it is not on the page. On an upgrade, attributes are reported before that. */
    #undo: (() => void) | null = null;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [this.#style];
      root.append(this.#slot, this.#link);
      this.#link.className = 'only';
      this.#slot.addEventListener('slotchange', () => {
        this.#link.className = showsSomething(this.#slot.assignedNodes()) ? '' : 'only';
      });
    }

    connectedCallback(): void {
      this.#setStyle();
      this.#link.href = storyAddress(base, this.getAttribute('story') ?? '');
      this.#link.textContent = this.title || this.#link.href;
      const undoNear = whenNear(this, () => {
        // By now the page's own styles are there as well.
        this.#setStyle();
        this.#connection = connectFrame(this, this.#slot, base);
      });
      this.#undo = () => {
        undoNear();
        this.#connection?.remove();
        this.#connection = null;
      };
    }

    disconnectedCallback(): void {
      this.#undo?.();
      this.#undo = null;
    }

    #setStyle(): void {
      const set = (isReset?: boolean) =>
        this.#style.replaceSync(frameStyle(this.getAttribute('height'), isReset));
      set();
      // As in a page with `* { all: unset }`: the frame would lie over the page.
      if (getComputedStyle(this).position === 'static') set(true);
    }

    /**
     * Has the reader's browser save a file; `form` as in the messages. Does nothing before the story
     * is shown.
     */
    download(form: string): void {
      this.#connection?.download(form);
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.#undo || before === now) return;
      if (identity.includes(name)) {
        this.#undo();
        this.connectedCallback();
      } else {
        this.#setStyle();
        this.#connection?.update(name);
      }
    }
  };
}
