/**
 * What can be chosen when a story is embedded, and the key of the frame's address that carries it.
 * The name is the attribute's: `theme="dark"` on `<source-line>`, `data-theme="dark"` on a figure,
 * `theme: 'dark'` in a `set` message. This is the only list: the host script, the frame and the
 * Embed page iterate over it. A value is written as in the address.
 */
export const embedOptions = {
  event: 'event',
  outlets: 'outlets',
  from: 'from',
  to: 'to',
  scale: 'scale',
  rows: 'rows',
  order: 'order',
  hide: 'hide',
  theme: 'theme',
  accent: 'accent',
  font: 'font',
  /** Not `lang`, which in HTML is the language of the element's own text. */
  language: 'lang',
  header: 'header',
  height: 'height',
} as const;

export type EmbedOption = keyof typeof embedOptions;

const isOption = (name: string): name is EmbedOption => Object.hasOwn(embedOptions, name);

/** In the order in which markup and addresses write them. */
export const embedOptionNames = Object.keys(embedOptions).filter(isOption);
