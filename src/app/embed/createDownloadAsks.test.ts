import { expect, test } from 'vitest';
import { createDownloadAsks } from './createDownloadAsks.ts';

test('a request from before anybody listens goes to the first listener, once', () => {
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
