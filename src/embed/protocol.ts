import { isDownloadForm, type DownloadForm } from './downloadForm.ts';
import { embedOptionNames, type EmbedOption } from './embedOptions.ts';
import { isFrameHeight } from './frameHeight.ts';

/** Raised when a message changes its meaning; both ends ignore other versions than theirs. */
export const protocolVersion = 1;

/** What is open. Ids of the story, or null. */
export interface Selection {
  event: string | null;
  article: string | null;
  person: string | null;
}

/** What the frame tells the page around it. */
export type FromEmbed =
  /** The story is shown, and messages are obeyed from now on. */
  | { type: 'ready' }
  /** The height in CSS pixels that the frame is to have: it depends on nothing but its width. */
  | { type: 'resize'; height: number }
  /** Something was opened, or everything closed. */
  | ({ type: 'select' } & Selection)
  /** A file that was asked for was handed to the browser; `problem`: why not. Null: it was. */
  | { type: 'download'; form: DownloadForm; problem: string | null }
  /** The story cannot be shown; `problem` is one word, such as `missing` or `network`. */
  | { type: 'error'; problem: string };

/** What the page around tells the frame. */
export type ToEmbed =
  | ({ type: 'select' } & Selection)
  /** A file of what is shown is to be saved, as if the reader had chosen it. */
  | { type: 'download'; form: DownloadForm }
  /** Options as the address writes them; null: as if it had not been chosen. */
  | { type: 'set'; options: ReadonlyMap<EmbedOption, string | null> };

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Words, ids, numbers and dates. Without a colon nothing of it can be an address. */
const valueForm = /^[\w~?%.,/+-]{1,2000}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && idForm.test(value);
}

/** Reads a message from a frame; null: it is none of ours. What is unknown in it is ignored. */
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

/** Reads a message to the frame; null: it is none of ours. What is unknown in it is ignored. */
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

/** A key that is absent counts as null; a value that is no id spoils the whole. */
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

/** A value of the thing itself: nothing inherited, nothing that runs when it is read. */
function own(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.getOwnPropertyDescriptor(data, key)?.value;
}
