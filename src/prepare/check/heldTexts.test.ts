import { describe, expect, test } from 'vitest';
import { articleText } from '../testing/checkMillStreet.ts';
import { errorsOf, excerptAt, pathOf } from './testing/changeMillStreet.ts';

describe('articles that are not those of the story are refused:', () => {
  const file = ['articles', 2, 'file'] as const;

  test('a changed article', () => {
    const text = articleText('evening-post').replace('by the mayor', 'by the Mayor');
    const errors = errorsOf({ files: { 'articles/evening-post.txt': text } });
    expect(errors).toContainEqual({
      path: '$.articles[2].file.sha256',
      message: expect.stringContaining('the text has changed since the story was made'),
    });
    expect(errors).toContainEqual({
      path: pathOf(...excerptAt('union-answers', 0), 'exact'),
      message: expect.stringContaining('; with other capitals they are at'),
    });
  });

  test('a wrong hash', () => {
    const errors = errorsOf({ story: [[[...file, 'sha256'], '0'.repeat(64)]] });
    expect(errors).toEqual([
      { path: pathOf(...file, 'sha256'), message: expect.stringContaining('its SHA-256 is') },
    ]);
  });

  test('a wrong length', () => {
    const errors = errorsOf({ story: [[[...file, 'characters'], 1890]] });
    expect(errors).toEqual([
      {
        path: pathOf(...file, 'characters'),
        message: '1890 is not the number of code points of the text; write 1889',
      },
    ]);
  });

  test('a text that is not UTF-8', () => {
    const errors = errorsOf({ files: { 'articles/harbour-fm.txt': Uint8Array.of(0x61, 0xe9) } });
    expect(errors).toEqual([
      { path: '$.articles[0].file.name', message: expect.stringContaining('is not UTF-8') },
    ]);
  });

  test('a missing text, but only when texts are required', () => {
    const files = { 'articles/harbour-fm.txt': null };
    expect(errorsOf({ files })).toEqual([]);
    expect(errorsOf({ files, options: { requireArticles: true } })).toEqual([
      { path: '$.articles[0].file.name', message: expect.stringContaining('is not there') },
    ]);
  });

  test('words of an article whose text nobody holds', () => {
    const errors = errorsOf({ story: [[['articles', 0, 'file'], null]] });
    expect(errors).toContainEqual({
      path: '$.outlets[0].evidence[0]',
      message: expect.stringContaining('the text of "harbour-fm" is not held'),
    });
    expect(errors.length).toBeGreaterThan(10);
  });

  test('but impossible offsets are refused even without the text', () => {
    const at = excerptAt('video', 0);
    const errors = errorsOf({
      files: { 'articles/harbour-fm.txt': null },
      story: [[[...at, 'end'], 400]],
    });
    expect(errors).toEqual([
      { path: pathOf(...at, 'exact'), message: expect.stringContaining('its offsets') },
    ]);
  });
});
