import { join } from 'node:path';
import { projectFolder } from '../projectFolder.ts';

/** Where the published schema is kept, beside the stories that it describes. */
export const schemaFile = join(projectFolder, 'data/schema/story-1.json');

/** The schema of `story.yaml`, which editors complete from. */
export const formSchemaFile = join(projectFolder, 'data/schema/story-yaml-1.json');
