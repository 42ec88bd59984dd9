import { expect, test } from 'vitest';
import { describeDate } from '../time/words/describeDate.ts';
import { edtfOf } from '../time/testing/edtfOf.ts';
import { french } from './french.ts';
import { unreadNote } from './french/forms.ts';

test('one article that was not read is “d’un autre”, several are “de n autres”', () => {
  const texts = [1, 2, 11].map((articles) => unreadNote(articles).replaceAll('\u00a0', ' '));
  expect(texts).toEqual([
    'nous n’avons pas le texte d’un autre',
    'nous n’avons pas le texte de 2 autres',
    'nous n’avons pas le texte de 11 autres',
  ]);
  const { reportedBy, announcedBy } = french.timeline;
  for (const by of [reportedBy, announcedBy]) {
    expect(by(1, 2, 1)).toContain('le texte d’un autre');
    expect(by(1, 4, 3).replaceAll('\u00a0', ' ')).toContain('le texte de 3 autres');
  }
});

/** A word that loses its vowel before another one: “de avril”, “le été”, “jusque à”. */
const unelided = /(?<![\p{L}’])(?:de|le|la|que|jusque|ne|se|je) [aeéèêiouyàâô]/iu;

const months = Array.from(
  { length: 12 },
  (_, month) => `2023-${String(month + 1).padStart(2, '0')}`,
);
const dates = [...months, '2023', '2023-21', '2023-22', '2023-23', '2023-24', '1984~', '1984?'];

test.each(dates.flatMap((date) => [date, `${date}/..`, `../${date}`, `${date}/2024-08-08`]))(
  'in French %s elides before every vowel',
  (date) => {
    for (const extent of ['moment', 'span'] as const) {
      const words = describeDate({ edtf: edtfOf(date), extent, basis: 'stated' }, french);
      expect(words.replaceAll(/[\u00a0\u202f]/g, ' ')).not.toMatch(unelided);
    }
  },
);
