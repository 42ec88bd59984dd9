import { expect, test } from 'vitest';
import { createDownloadAsks } from './createDownloadAsks.ts';

test('what is asked for before anybody listens is told to who comes first, once', () => {
  const { ask, onDownload } = createDownloadAsks();
  const heard: string[] = [];
  ask('csv');
  const undo = onDownload((form) => heard.push(form));
  ask('svg');
  onDownload((form) => heard.push(`second ${form}`));
  undo();
  ask('png');
  expect(heard).toEqual(['csv', 'svg', 'second png']);
});
