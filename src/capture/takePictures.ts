import type { Terminal, Voice } from '../prepare/command/command.ts';
import { writeFiles } from '../prepare/files/writeFiles.ts';
import type { Language } from '../language/english.ts';
import { loadTextMeasure } from '../site/type/textMeasure.ts';
import { loadTypefaces } from '../site/type/typefaces.ts';
import type { StorySourceAtHand } from '../story/source/storySource.ts';
import { composePicture } from './composePicture.ts';
import { createDrawer } from './createDrawer.ts';
import { standardOutput, type CaptureWish } from './readCaptureCall.ts';

export interface PicturesWanted extends Omit<CaptureWish, 'eventsOf' | 'folder' | 'lang'> {
  source: StorySourceAtHand;
  language: Language;
  environment: Terminal['environment'];
  /** Ids; `null` for the whole story. */
  events: readonly (string | null)[];
}

/**
 * Takes the pictures, two at a time, and writes each file atomically. Returns the files.
 *
 * @throws CallFault when a browser is needed and there is none
 */
export async function takePictures(wanted: PicturesWanted, voice: Voice): Promise<string[]> {
  const { events, form, out } = wanted;
  const tools = { typefaces: await loadTypefaces(), measureText: await loadTextMeasure() };
  const drawer = createDrawer(wanted, tools.typefaces);
  const nameOf = (eventId: string | null) =>
    out.replaceAll('{event}', eventId ?? wanted.source.story.id);
  let taken = 0;
  const take = async (eventId: string | null) => {
    voice.progress('taking pictures', taken, events.length);
    const picture = composePicture({ ...wanted, eventId, scheme: wanted.scheme, form }, tools);
    const text = await drawer.draw(picture);
    if (out === standardOutput) process.stdout.write(text);
    else writeFiles([{ path: nameOf(eventId), text }]);
    taken += 1;
  };
  // While a browser draws one, the next is composed.
  const waiting = events.values();
  const takeAll = async () => {
    for (const eventId of waiting) await take(eventId);
  };
  try {
    await Promise.all([takeAll(), takeAll()]);
  } finally {
    await drawer.close();
  }
  return events.map(nameOf);
}
