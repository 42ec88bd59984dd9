import { describe, expect, test } from 'vitest';
import { checkMillStreet } from '../testing/checkMillStreet.ts';
import { formatProblem } from './formatProblem.ts';
import { formatReport } from './formatReport.ts';

describe('formatProblem', () => {
  const problem = {
    severity: 'error',
    file: 'a/story.json',
    path: '$.id',
    message: 'wrong; right',
  } as const;

  test('names the file, the line, the path and what is wrong', () => {
    expect(formatProblem({ ...problem, line: 7 })).toBe('a/story.json:7: $.id: wrong; right');
  });

  test('leaves out what is not known', () => {
    expect(formatProblem({ ...problem, path: '' })).toBe('a/story.json: wrong; right');
  });

  test('marks a warning', () => {
    expect(formatProblem({ ...problem, severity: 'warning' })).toBe(
      'a/story.json: $.id: warning: wrong; right',
    );
  });

  test('is a single line, whatever the file contains', () => {
    const message = 'a\nb\r\u001b[31m\u2028\u202e';
    expect(formatProblem({ ...problem, message })).toBe('a/story.json: $.id: a b  [31m  ');
  });
});

describe('formatReport', () => {
  test('says in plain words what was not checked', () => {
    const lines = formatReport(checkMillStreet({ files: { 'articles/harbour-fm.txt': null } }));
    const unchecked = lines.filter((line) => line.includes('NOT checked'));
    expect(unchecked).toEqual([
      expect.stringMatching(
        /harbour-fm\.txt is not there, so for "harbour-fm" neither the text's hash, nor the headline, nor \d+ spans, nor how much of it is shown$/,
      ),
    ]);
    expect(lines.join('\n')).not.toContain('harbour-fm: own prose');
  });

  test('counts errors and warnings separately', () => {
    const title = 'Paper fails to mention the mayor';
    const changes = { story: [[['events', 9, 'title'], title]] as const };
    expect(formatReport(checkMillStreet(changes))[0]).toMatch(/story\.json: all well, 1 warning$/);
    const worse = { story: [...changes.story, [['proseLimit'], 0.6]] as const };
    expect(formatReport(checkMillStreet(worse)).at(-1)).toMatch(/story\.json: 1 error, 1 warning$/);
  });
});
