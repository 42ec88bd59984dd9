import type { DownloadForm } from '../embed/downloadForm.ts';
import type { FromEmbed } from '../embed/protocol.ts';

type Said<Type extends FromEmbed['type']> = CustomEvent<
  Omit<Extract<FromEmbed, { type: Type }>, 'type'>
>;

/** The events of `<source-line>`, and of a figure with `data-sourceline`; all of them bubble. */
export interface SourceLineEvents {
  /** The story is shown. */
  'sourceline:ready': Said<'ready'>;
  'sourceline:resize': Said<'resize'>;
  /** Something was opened, or everything closed: `detail` has the ids. */
  'sourceline:select': Said<'select'>;
  'sourceline:download': Said<'download'>;
  'sourceline:error': Said<'error'>;
}

/** `<source-line>` as seen by a page's program. */
export interface SourceLineElement extends HTMLElement {
  /**
   * Has the reader's browser save a file of what is shown; does nothing before the story is shown.
   */
  download: (form: DownloadForm) => void;
}

declare global {
  interface HTMLElementTagNameMap {
    'source-line': SourceLineElement;
  }
  interface HTMLElementEventMap extends SourceLineEvents {}
  interface DocumentEventMap extends SourceLineEvents {}
}
