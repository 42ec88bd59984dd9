import { embedOptionNames } from '../embedOptions.ts';
import { connectFrame, type FrameConnection } from './connectFrame.ts';
import { frameStyle } from './frameStyle.ts';
import { storyAddress } from '../storyAddress.ts';
import { whenNear } from './whenNear.ts';

/** These name another frame, not another state of it. */
const identity = ['story', 'address'];

/**
 * The class of `<source-line story="…">`, for the site at `base`. What the element holds is shown
 * until its story is. Its height is reserved as soon as it is in the page, the frame loads when it
 * comes near, and nothing of it is left when it is taken out.
 */
export function sourceLine(base: string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = [...identity, ...embedOptionNames];
    readonly #style = new CSSStyleSheet();
    readonly #slot = document.createElement('slot');
    /** What stands on paper where the element has no words of its own. */
    readonly #link = document.createElement('a');
    #connection: FrameConnection | null = null;
    /** Null while it is not in the page. An upgrade tells of the attributes before that. */
    #undo: (() => void) | null = null;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [this.#style];
      root.append(this.#slot, this.#link);
    }

    connectedCallback(): void {
      this.#style.replaceSync(frameStyle(this.getAttribute('height')));
      this.#link.href = storyAddress(base, this.getAttribute('story') ?? '');
      this.#link.textContent = this.title || this.#link.href;
      const undoNear = whenNear(this, () => {
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

    /** Has the reader's browser save a file; `form` as in the messages. Nothing before the story is shown. */
    download(form: string): void {
      this.#connection?.download(form);
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.#undo || before === now) return;
      if (identity.includes(name)) {
        this.#undo();
        this.connectedCallback();
      } else {
        this.#style.replaceSync(frameStyle(this.getAttribute('height')));
        this.#connection?.update(name);
      }
    }
  };
}
