import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaFile } from './schemaFile.ts';
import { formatSchema, storyJsonSchema } from './storyJsonSchema.ts';

mkdirSync(dirname(schemaFile), { recursive: true });
writeFileSync(schemaFile, formatSchema(storyJsonSchema()));
