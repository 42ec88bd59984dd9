import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const parents: string[] = [];
afterAll(() => parents.forEach((folder) => rmSync(folder, { recursive: true })));

/** Three articles on one bridge, as front matter and text. */
export const first = `---
title: Bridge on Mill Street closes
outlet: Harbour Gazette
date: 2031-05-14
author: Ada Marlow
---

The old bridge on Mill Street was closed to lorries on Monday after divers found cracks in its second pillar.

“We cannot let another lorry cross before the pillar has been mended. The town will pay for the work,” said the mayor, Nora Quill.

A flood had damaged the quay wall in 2019.
`;
export const second = `---
title: Lorries must go round
date: 2031-05-13
---

Divers found cracks in the second pillar of the Mill Street bridge, and it was closed to lorries on Monday.

“We cannot let another lorry cross,” Nora Quill said. “The town will pay for the work.”
`;
export const third = `---
title: Bakers fear for their bread
date: 2031-05-16
---

The bakery of Tom Sedge has had no flour since Wednesday.

Nora Quill said: “The town will pay for the works.”
`;

/** A story's folder with these articles and nothing else; removed after the tests. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
  parents.push(parent);
  const folder = join(parent, 'mill-street');
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'articles', name), content);
  }
  return folder;
}

/** The three by their files. */
export const files = { 'gazette.txt': first, 'round.txt': second, 'bakers.txt': third };
/** What was drafted in a folder. */
export const draftOf = (folder: string) =>
  readFileSync(join(folder, '.draft', 'draft.yaml'), 'utf8');
