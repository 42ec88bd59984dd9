import { isDownloadForm, type DownloadForm } from './downloadForm.ts';
import { embedOptionNames, type EmbedOption } from './embedOptions.ts';
import { isFrameHeight } from './frameHeight.ts';

/** Raised when a message changes its meaning; both ends ignore versions other than their own. */
export const protocolVersion = 1;

/** What is open. Ids of the story, or null. */
export interface Selection {
  event: string | null;
  article: string | null;
  person: string | null;
}

/** What the frame tells the surrounding page. */
export type FromEmbed =
  /** The story is shown, and messages are obeyed from now on. */
  | { type: 'ready' }
  /** The height in CSS pixels that the frame should have: it depends on nothing but its width. */
  | { type: 'resize'; height: number }
  /** Something was opened, or everything closed. */
  | ({ type: 'select' } & Selection)
  /** A requested file was handed to the browser; `problem` says why not, or is null. */
  | { type: 'download'; form: DownloadForm; problem: string | null }
  /** The story cannot be shown; `problem` is one word, such as `missing` or `network`. */
  | { type: 'error'; problem: string };

/** What the surrounding page tells the frame. */
export type ToEmbed =
  | ({ type: 'select' } & Selection)
  /** Save a file of what is shown, as if the reader had chosen it. */
  | { type: 'download'; form: DownloadForm }
  /** Options as the address writes them; `null` as if not chosen. */
  | { type: 'set'; options: ReadonlyMap<EmbedOption, string | null> };

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Words, ids, numbers and dates. Without a colon none of them can be a URL with a scheme. */
const valueForm = /^[\w~?%.,/+-]{1,2000}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && idForm.test(value);
}

/** Parses a message from a frame; `null` when it is not one of ours. Unknown fields are ignored. */
export function parseFromEmbed(data: unknown): FromEmbed | null {
  if (own(data, 'source') !== 'sourceline' || own(data, 'version') !== protocolVersion) return null;
  const type = own(data, 'type');
  if (type === 'ready') return { type };
  if (type === 'select') return parseSelect(data);
  const height = own(data, 'height');
  if (type === 'resize' && isFrameHeight(height)) return { type, height };
  const problem = own(data, 'problem');
  const form = own(data, 'form');
  if (type === 'download' && isDownloadForm(form) && isIdOrNull(problem)) {
    return { type, form, problem };
  }
  return type === 'error' && isId(problem) ? { type, problem } : null;
}

/** Parses a message to the frame; `null` when it is not one of ours. Unknown fields are ignored. */
export function parseToEmbed(data: unknown): ToEmbed | null {
  if (own(data, 'target') !== 'sourceline' || own(data, 'version') !== protocolVersion) return null;
  const type = own(data, 'type');
  if (type === 'select') return parseSelect(data);
  const form = own(data, 'form');
  if (type === 'download') return isDownloadForm(form) ? { type, form } : null;
  if (type !== 'set') return null;
  const options = new Map<EmbedOption, string | null>();
  for (const name of embedOptionNames) {
    const value = own(data, name);
    if (value === null) options.set(name, null);
    else if (typeof value === 'string' && valueForm.test(value)) options.set(name, value);
    else if (name === 'height' && isFrameHeight(value)) options.set(name, String(value));
  }
  return { type, options };
}

/** A missing key counts as null; a value that is not an id invalidates the message. */
function parseSelect(data: unknown): ({ type: 'select' } & Selection) | null {
  const [event, article, person] = ['event', 'article', 'person'].map(
    (key) => own(data, key) ?? null,
  );
  if (!isIdOrNull(event) || !isIdOrNull(article) || !isIdOrNull(person)) return null;
  return { type: 'select', event, article, person };
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || isId(value);
}

/** An own data property: nothing inherited, and no getter that runs when it is read. */
function own(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.getOwnPropertyDescriptor(data, key)?.value;
}
