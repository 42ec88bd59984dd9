import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formJsonSchema } from './formJsonSchema.ts';
import { formSchemaFile, schemaFile } from './schemaFile.ts';
import { formatSchema, storyJsonSchema } from './storyJsonSchema.ts';

mkdirSync(dirname(schemaFile), { recursive: true });
writeFileSync(schemaFile, formatSchema(storyJsonSchema()));
writeFileSync(formSchemaFile, formatSchema(formJsonSchema()));
