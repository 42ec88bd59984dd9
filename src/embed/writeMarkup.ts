import { embedOptionNames, type EmbedOption } from './embedOptions.ts';
import { escapeHtml } from './escapeHtml.ts';
import { frameAddress } from './frameAddress.ts';
import { parseFrameHeight, usualHeightPx } from './frameHeight.ts';
import { storyAddress } from './storyAddress.ts';

/** The ways to embed a story in a page: each does what the previous one does, and more. */
export const embedMethods = ['iframe', 'figure', 'element'] as const;
export type EmbedMethod = (typeof embedMethods)[number];

/** What markup is written from. Texts are the story's, whatever they contain. */
export interface EmbedSubject {
  /** The site's address, with a trailing slash. */
  base: string;
  story: string;
  title: string;
  /** BCP 47, of the story. */
  language: string;
  /** Paragraphs below the title: the content warning, and who gives the dates. */
  notes: readonly string[];
  /** A few events for readers without JavaScript, in order. */
  events: readonly { id: string; title: string; date: string }[];
  /** As the address writes them; missing ones are not chosen. */
  options: ReadonlyMap<EmbedOption, string>;
  /** The parameter of the page's own address that keeps the open event; `null` for none. */
  addressKey: string | null;
}

/** The markup to paste, with line breaks, and without inline styles or scripts. */
export function writeMarkup(method: EmbedMethod, subject: EmbedSubject): string {
  if (method === 'iframe') return writeFrame(subject);
  const [name, prefix] = method === 'figure' ? ['figure', 'data-'] : ['source-line', ''];
  const { base, story, language, options, addressKey } = subject;
  const attributes = [
    [method === 'figure' ? 'data-sourceline' : 'story', story],
    ...embedOptionNames.map((option) => [`${prefix}${option}`, options.get(option)]),
    [`${prefix}address`, addressKey],
    ['lang', language],
  ];
  return [
    `<${name}${attributes.map(([key, value]) => writeAttribute(key, value)).join('')}>`,
    ...writeFallback(subject),
    `</${name}>`,
    `<script async${writeAttribute('src', new URL('embed.js', base).href)}></script>`,
    '',
  ].join('\n');
}

/** A plain frame has a height of its own and no script to keep a ratio. */
function writeFrame({ base, story, title, options }: EmbedSubject): string {
  const height = parseFrameHeight(options.get('height') ?? '');
  const attributes = [
    ['src', frameAddress(base, story, (option) => options.get(option) ?? null, false)],
    ['title', title],
    ['width', '100%'],
    ['height', String(height?.kind === 'fixed' ? height.px : usualHeightPx)],
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
  ];
  const written = attributes.map(([key, value]) => writeAttribute(key, value)).join('\n ');
  return `<iframe${written}></iframe>\n`;
}

function writeFallback({ base, story, title, notes, events }: EmbedSubject): string[] {
  const link = (text: string, event?: string) =>
    `<a${writeAttribute('href', storyAddress(base, story, event))}>${escapeHtml(text)}</a>`;
  const items = events.map(
    ({ id, title: name, date }) => `    <li>${escapeHtml(date)}: ${link(name, id)}</li>`,
  );
  const list = items.length === 0 ? [] : ['  <ul>', ...items, '  </ul>'];
  const said = notes.map((note) => `  <p>${escapeHtml(note)}</p>`);
  return [`  <p>${link(title)}</p>`, ...said, ...list];
}

function writeAttribute(name: string | null | undefined, value: string | null | undefined): string {
  return value ? ` ${name}="${escapeHtml(value)}"` : '';
}
