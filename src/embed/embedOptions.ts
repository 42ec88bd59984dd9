/**
 * What whoever embeds a story can choose, and the key of the frame's address that carries it. The
 * name is the attribute's: `theme="dark"` on `<source-line>`, `data-theme="dark"` on a figure,
 * `theme: 'dark'` in a `set` message. This is the only list: the host script, the frame and the
 * Embed page go over it. A value is written as the address writes it.
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
  /** Not `lang`, which says in HTML in what language the element's own text is. */
  language: 'lang',
  header: 'header',
  height: 'height',
} as const;

export type EmbedOption = keyof typeof embedOptions;

const isOption = (name: string): name is EmbedOption => Object.hasOwn(embedOptions, name);

/** In the order in which markup and addresses write them. */
export const embedOptionNames = Object.keys(embedOptions).filter(isOption);
