import { fileURLToPath } from 'node:url';

/** Where the published schema is kept, beside the stories that it describes. */
export const schemaFile = fileURLToPath(
  new URL('../../../data/schema/story-1.json', import.meta.url),
);

/** The schema of `story.yaml`, which editors complete from. */
export const formSchemaFile = fileURLToPath(
  new URL('../../../data/schema/story-yaml-1.json', import.meta.url),
);
