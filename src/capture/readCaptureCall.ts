import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { CallFault } from '../prepare/command/callFault.ts';
import type { Call } from '../prepare/command/command.ts';
import { storyFoldersOf } from '../prepare/command/folders.ts';
import type { Scheme } from '../site/picture/sceneColours.ts';
import { freeForm, pictureForms, type PictureForm } from './pictureForms.ts';

export type CaptureOption =
  'out' | 'event' | 'preset' | 'width' | 'height' | 'pixel-ratio' | 'theme' | 'lang' | 'format';

export type PictureFormat = 'svg' | 'png' | 'pdf';

/** What a call of `capture` asks for. */
export interface CaptureWish {
  folder: string;
  /** Absolute or as called; `{event}` stands for an event's id. */
  out: string;
  /** Which of the story's events are pictured; null among them: the whole story. */
  eventsOf: (ids: readonly string[]) => (string | null)[];
  form: PictureForm;
  pixelRatio: number;
  scheme: Scheme;
  /** Undefined: as the story. */
  lang: string | undefined;
  format: PictureFormat;
}

/** @throws CallFault when it cannot be done */
export function readCaptureCall(call: Call<CaptureOption>): CaptureWish {
  const [folder = '', ...others] = storyFoldersOf(call);
  if (others.length > 0) throw new CallFault('name the folder of one story');
  const out = call.value('out') ?? '';
  const format = call.value('format') ?? extname(out).slice(1);
  if (!isFormat(format)) throw new CallFault(`“${format}” is no format; write svg, png or pdf`);
  const scheme = call.value('theme') ?? 'light';
  if (scheme !== 'light' && scheme !== 'dark') {
    throw new CallFault(`--theme is “${scheme}”; write light or dark`);
  }
  refuseOut(out);
  return {
    folder,
    out,
    eventsOf: (ids) => chooseEvents(call.value('event'), ids, out),
    form: readForm(call),
    pixelRatio: readNumber(call, 'pixel-ratio', 1, 4) ?? 1,
    scheme,
    lang: call.value('lang'),
    format,
  };
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
  return {
    ...form,
    widthPx: readNumber(call, 'width', 200, 8000) ?? form.widthPx,
    heightPx: readNumber(call, 'height', 200, 8000) ?? form.heightPx,
  };
}

function readNumber(
  call: Call<CaptureOption>,
  option: 'width' | 'height' | 'pixel-ratio',
  least: number,
  most: number,
): number | undefined {
  const text = call.value(option);
  if (text === undefined) return undefined;
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new CallFault(`--${option} is “${text}”; write a number from ${least} to ${most}`);
}

function chooseEvents(
  wish: string | undefined,
  ids: readonly string[],
  out: string,
): (string | null)[] {
  if (wish === undefined) return [null];
  const chosen = wish === 'all' ? ids : wish.split(',').map((id) => id.trim());
  const unknown = chosen.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new CallFault(`the story has no event “${unknown}”; there are ${ids.join(', ')}`);
  }
  if (chosen.length > 1 && !out.includes('{event}')) {
    throw new CallFault(
      `${chosen.length} pictures want names of their own; write {event} in --out, such as pictures/{event}.png`,
    );
  }
  return [...chosen];
}

/** Before anything is drawn. */
function refuseOut(out: string): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CallFault(`--out ${out} is a folder; name a file in it, such as picture.svg`);
  }
}
