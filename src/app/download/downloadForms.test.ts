import { expect, test } from 'vitest';
import { downloadFormNames } from '../../embed/downloadForm.ts';
import { spokenLanguages } from '../../language/languages.ts';
import { downloadForms } from './downloadForms.ts';

test('no two files of a story have the same name', () => {
  const endings = downloadFormNames.map((form) => downloadForms[form].ending);
  expect(new Set(endings).size).toBe(downloadFormNames.length);
  for (const ending of endings) expect(ending).toMatch(/^[\w-]*\.[a-z]+$/);
});

test('every file has an entry of its own in every language', async () => {
  for (const { load } of spokenLanguages) {
    const { download } = (await load()).page;
    const entries = downloadFormNames.map((form) => download[form]);
    expect(new Set(entries).size).toBe(entries.length);
  }
});
