import { expect, test } from 'vitest';
import { preloads } from './preloads.ts';

const inCode = (...files: string[]) => preloads(files[0] ?? '', files, { hostType: 'js' });

test('a file that is imported later is preloaded only with what else it needs', () => {
  expect(inCode('a/Legend-CvIL_j0r.js')).toEqual([]);
  expect(inCode('a/complete-1fd9FrUH.js', 'a/program-CFkTvmU9.js')).toEqual([]);
  const pieces = ['a/openPieces-Com65iUN.js', 'a/shared-DvOQi35N.js'];
  expect(inCode(...pieces, 'a/rolldown-runtime-DK3Fl9T5.js')).toEqual(['a/shared-DvOQi35N.js']);
});

test('what the page itself names is preloaded as it is', () => {
  const named = ['a/wide-Cg9Opf7j.js'];
  expect(preloads('', named, { hostType: 'html' })).toEqual(named);
});
