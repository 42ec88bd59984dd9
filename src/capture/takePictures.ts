import type { Terminal, Voice } from '../prepare/command/command.ts';
import { writeFiles } from '../prepare/files/writeFiles.ts';
import type { Language } from '../language/english.ts';
import { loadTextMeasure } from '../site/type/textMeasure.ts';
import { loadTypefaces } from '../site/type/typefaces.ts';
import type { StorySourceAtHand } from '../story/source/storySource.ts';
import { composePicture } from './composePicture.ts';
import { createDrawer } from './createDrawer.ts';
import type { CaptureWish } from './readCaptureCall.ts';

export interface PicturesWanted extends Omit<CaptureWish, 'eventsOf' | 'folder' | 'lang'> {
  source: StorySourceAtHand;
  language: Language;
  environment: Terminal['environment'];
  /** Ids; null: the whole story. */
  events: readonly (string | null)[];
}

/**
 * Takes the pictures one after another, each file wholly or not at all. Returns their files.
 *
 * @throws CallFault when a browser is needed and there is none
 */
export async function takePictures(wanted: PicturesWanted, voice: Voice): Promise<string[]> {
  const { events, form, out } = wanted;
  const tools = { typefaces: await loadTypefaces(), measureText: await loadTextMeasure() };
  const drawer = createDrawer(wanted, tools.typefaces);
  const files: string[] = [];
  try {
    for (const [number, eventId] of events.entries()) {
      voice.progress('taking pictures', number, events.length);
      const picture = composePicture({ ...wanted, eventId, scheme: wanted.scheme, form }, tools);
      const file = out.replaceAll('{event}', eventId ?? wanted.source.story.id);
      writeFiles([{ path: file, text: await drawer.draw(picture) }]);
      files.push(file);
    }
  } finally {
    await drawer.close();
  }
  return files;
}
