import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { isSpoken, spokenLanguages } from '../language/languages.ts';
import { CallFault, UsageFault } from '../prepare/command/callFault.ts';
import type { Call } from '../prepare/command/command.ts';
import { storyFoldersOf } from '../prepare/command/folders.ts';
import { suggest } from '../prepare/text/nearest.ts';
import type { Scheme } from '../site/picture/sceneColours.ts';
import { formOfSize, freeForm, pictureForms, type PictureForm } from './pictureForms.ts';

export type CaptureOption =
  | 'out'
  | 'event'
  | 'preset'
  | 'width'
  | 'height'
  | 'pixel-ratio'
  | 'theme'
  | 'lang'
  | 'format'
  | 'articles';

export type PictureFormat = 'svg' | 'png' | 'pdf';

/** Stands for standard output, as in many Unix commands. */
export const standardOutput = '-';

/** What a call of `capture` asks for. */
export interface CaptureWish {
  folder: string;
  /** Absolute or as given; `{event}` stands for an event's id. */
  out: string;
  /** Which of the story's events are pictured; `null` among them for the whole story. */
  eventsOf: (ids: readonly string[]) => (string | null)[];
  form: PictureForm;
  pixelRatio: number;
  scheme: Scheme;
  /** `undefined` for the story's own. */
  lang: string | undefined;
  format: PictureFormat;
}

/** @throws CallFault when it cannot be done */
export function readCaptureCall(call: Call<CaptureOption>): CaptureWish {
  const [folder = '', ...others] = storyFoldersOf(call);
  if (others.length > 0) throw new UsageFault('name the folder of one story');
  const out = call.value('out') ?? '';
  refuseOut(out);
  const format = readFormat(call.value('format'), extname(out).slice(1).toLowerCase());
  const scheme = call.value('theme') ?? 'light';
  if (scheme !== 'light' && scheme !== 'dark') {
    throw new CallFault(`--theme is “${scheme}”; write light or dark`);
  }
  const pixelRatio = readNumber(call, 'pixel-ratio', 1, 4);
  if (pixelRatio !== undefined && format !== 'png') {
    throw new CallFault(`--pixel-ratio is for PNG, and ${format} has no pixels; leave it out`);
  }
  const events = call.has('event') ? call.values('event').join() : undefined;
  return {
    folder,
    out,
    eventsOf: (ids) => chooseEvents(events, ids, out),
    form: readForm(call),
    pixelRatio: pixelRatio ?? 1,
    scheme,
    lang: readLang(call.value('lang')),
    format,
  };
}

/** @param ending of the file's name, without its dot and in lower case */
function readFormat(wish: string | undefined, ending: string): PictureFormat {
  const format = wish ?? ending;
  if (format === '') {
    throw new CallFault(
      'the name in --out does not end in a format; add .svg, .png or .pdf to it, or add --format',
    );
  }
  if (!isFormat(format)) throw new CallFault(`“${format}” is not a format; write svg, png or pdf`);
  if (isFormat(ending) && ending !== format) {
    throw new CallFault(`--format is ${format}, and the name in --out ends in .${ending}`);
  }
  return format;
}

/** A language asked for by name has to be supported; a story's own may be any. */
function readLang(wish: string | undefined): string | undefined {
  if (wish === undefined || isSpoken(wish)) return wish;
  const tags = spokenLanguages.map(({ tag }) => tag).join(', ');
  throw new CallFault(`--lang is “${wish}”; there are ${tags}`);
}

const isFormat = (name: string): name is PictureFormat => ['svg', 'png', 'pdf'].includes(name);

function readForm(call: Call<CaptureOption>): PictureForm {
  const name = call.value('preset');
  const named = Object.entries(pictureForms).find(([each]) => each === name)?.[1];
  if (name !== undefined && !named) {
    const names = Object.keys(pictureForms).join(', ');
    throw new CallFault(`--preset is “${name}”; there are ${names}`);
  }
  const form: PictureForm = named ?? freeForm;
  return formOfSize(form, {
    widthPx: readNumber(call, 'width', 200, 8000),
    heightPx: readNumber(call, 'height', 200, 8000),
  });
}

function readNumber(
  call: Call<CaptureOption>,
  option: 'width' | 'height' | 'pixel-ratio',
  least: number,
  most: number,
): number | undefined {
  const text = call.value(option);
  if (text === undefined) return undefined;
  const isWhole = option !== 'pixel-ratio';
  const form = isWhole ? /^\d+$/ : /^\d+(?:\.\d+)?$/;
  const number = form.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const kind = isWhole ? 'a whole number' : 'a number';
  throw new CallFault(`--${option} is “${text}”; write ${kind} from ${least} to ${most}`);
}

function chooseEvents(
  wish: string | undefined,
  ids: readonly string[],
  out: string,
): (string | null)[] {
  if (wish === undefined) return [null];
  // Also one per line, as in a file that lists them.
  const named = new Set(wish.split(/[,\s]+/).filter((id) => id !== ''));
  if (named.size === 0)
    throw new CallFault('--event names no event; write ids separated by commas, or all');
  const chosen = wish === 'all' ? ids : [...named];
  const unknown = chosen.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new CallFault(
      `the story has no event “${unknown}”${suggest(unknown, ids) || `; there are ${someOf(ids)}`}`,
    );
  }
  if (chosen.length > 1 && !out.includes('{event}')) {
    throw new CallFault(
      `${chosen.length} pictures need names of their own; write {event} in --out, such as pictures/{event}.png`,
    );
  }
  return [...chosen];
}

const mostNamed = 12;
const someOf = (ids: readonly string[]) =>
  ids.length > mostNamed
    ? `${ids.slice(0, mostNamed).join(', ')} and ${ids.length - mostNamed} more`
    : ids.join(', ');

/** Before anything is drawn. */
function refuseOut(out: string): void {
  if (/[/\\]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CallFault(`--out ${out} is a folder; name a file in it, such as picture.svg`);
  }
}
