import { describe, expect, test } from 'vitest';
import { checkMillStreet, spanIn, type Change } from '../testing/checkMillStreet.ts';

const told = (...story: Change[]) =>
  checkMillStreet({ story }).problems.map(({ path, message }) => ({ path, message }));

const says = (path: string, message: string) => ({
  path,
  message: expect.stringContaining(message),
});

describe('what is withheld', () => {
  const oona = spanIn('evening-post', 'Oona');
  const entry = { article: 'evening-post', reason: 'A child.' };

  test.each(['exact', 'text', 'words'])(
    'and given by words (%s) is reported with its offsets',
    (field) => {
      const problems = told([['withheld', 0], { ...entry, [field]: 'Oona' }]);
      expect(problems).toContainEqual(
        says('$.withheld[0].start', `missing; write ${oona.start}: `),
      );
      expect(problems).toContainEqual(says('$.withheld[0].end', `missing; write ${oona.end}: `));
      expect(problems).toContainEqual(
        says(`$.withheld[0].${field}`, 'holds words that the story withholds'),
      );
      expect(JSON.stringify(problems)).not.toContain('Oona');
    },
  );

  test.each<[string, unknown]>([
    ['for its start', { ...entry, start: 'Oona', end: 3 }],
    ['for all of it', 'Oona'],
  ])('and given by words %s is not printed', (_, to) => {
    const problems = told([['withheld', 0], to]);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain('Oona');
  });

  test('and used by a span is reported with what is left of the span', () => {
    const span = spanIn('evening-post', 'daughter Oona waits');
    const at = ['events', 11, 'accounts', 0, 'excerpts', 0] as const;
    expect(told([at, { ...span, prefix: '', suffix: '' }])).toContainEqual(
      says(
        '$.events[11].accounts[0].excerpts[0]',
        `end before them and begin again after them: ${span.start}–${oona.start} and ${oona.end}–${span.end}`,
      ),
    );
  });

  test('and cuts a word is reported with the word’s position', () => {
    const where = `; the word stands at ${oona.start}–${oona.end}`;
    expect(told([['withheld', 0, 'end'], oona.end - 1])).toContainEqual(
      says('$.withheld[0]', where),
    );
    expect(told([['withheld', 0, 'start'], oona.start + 1])).toContainEqual(
      says('$.withheld[0]', where),
    );
  });
});

describe('furniture', () => {
  const words = spanIn('evening-post', 'The mayor published a video over the weekend.');

  test('that is given by words is reported with its offsets', () => {
    const problems = told([['articles', 2, 'furniture'], [{ exact: words.exact }]]);
    expect(problems).toContainEqual(
      says('$.articles[2].furniture[0].start', `write ${words.start}: `),
    );
    expect(problems).toContainEqual(says('$.articles[2].furniture[0].end', `write ${words.end}: `));
  });
});
