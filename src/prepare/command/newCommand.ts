import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { makeFolder } from '../files/makeFolder.ts';
import { writeFiles } from '../files/writeFiles.ts';
import { startingForm } from '../new/startingForm.ts';
import { CallFault, UsageFault } from './callFault.ts';
import type { Command } from './command.ts';

/** Texts and drafts are never published. */
const ignored = 'articles/\n.draft/\n';

export const newCommand: Command<never> = {
  name: 'new',
  takes: 'DIR',
  about: 'starts the folder of a story',
  help: `
    Starts the folder DIR of a story: story.yaml with every field explained by an example, articles/
    for the texts, and a .gitignore that keeps texts and drafts out of git. A folder that has
    something in it besides articles/ is left alone.`,
  options: {},
  run(call, voice) {
    const [folder, ...others] = call.words;
    if (folder === undefined || others.length > 0) throw new UsageFault('name one folder');
    const name = basename(resolve(folder));
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
      throw new CallFault(
        `"${name}" cannot be a story's id, which is its folder's name; use lower-case letters, digits and single hyphens`,
      );
    }
    if (existsSync(folder) && readdirSync(folder).some((name) => name !== 'articles')) {
      throw new CallFault(
        `${folder} has something in it; name a folder that is empty, not there, or has articles/ alone`,
      );
    }
    const made = makeFolder(join(folder, 'articles'));
    try {
      writeFiles([
        { path: join(folder, '.gitignore'), text: ignored },
        { path: join(folder, 'story.yaml'), text: startingForm(folder) },
      ]);
    } catch (error) {
      // Nothing half-made is left, such as when the disk is full.
      if (made !== undefined) rmSync(made, { recursive: true, force: true });
      throw error;
    }
    voice.say(`${folder}: started; put the articles' texts into ${join(folder, 'articles')}`);
    voice.say(`and fill in ${join(folder, 'story.yaml')}`);
    return { folder };
  },
};
