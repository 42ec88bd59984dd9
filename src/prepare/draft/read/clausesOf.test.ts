import { describe, expect, it } from 'vitest';
import { clausesOf } from './clausesOf.ts';

const wordsOf = (
  sentence: string,
  language = 'en',
  quoted: { start: number; end: number }[] = [],
) =>
  clausesOf(sentence, language, quoted).map(({ start, end }) => sentence.slice(start, end).trim());

describe('clausesOf', () => {
  it.each([
    [
      'divides at words that begin a clause',
      'The bridge was closed on Monday after divers found cracks while a barge was passing.',
      [
        'The bridge was closed on Monday',
        'after divers found cracks',
        'while a barge was passing.',
      ],
    ],
    [
      'ends an opening clause at its comma',
      'After the flood reached the quay, Nora Quill closed the bridge.',
      ['After the flood reached the quay,', 'Nora Quill closed the bridge.'],
    ],
    [
      'begins a relative clause with the one it is about',
      'The mayor thanked Tom Sedge, who was elected in March.',
      ['The mayor thanked Tom Sedge,', 'Tom Sedge, who was elected in March.'],
    ],
    [
      'gives a measure of time to the clause that it leads to',
      'The bridge reopened three months after the divers had left.',
      ['The bridge reopened', 'three months after the divers had left.'],
    ],
    [
      'divides a measure of time at its first word',
      'The bridge shut at ten past three, half an hour after the barge had left.',
      ['The bridge shut at ten past three,', 'half an hour after the barge had left.'],
    ],
    [
      'gives a preposition to the measure of time behind it',
      'Quill stayed with the choir in the years after the flood had ended.',
      ['Quill stayed with the choir', 'in the years after the flood had ended.'],
    ],
    [
      'gives a preposition to the relative clause that it leads to',
      'Quill wrote the letter in which she thanked the divers.',
      ['Quill wrote the letter', 'the letter in which she thanked the divers.'],
    ],
    [
      'begins a relative clause with its noun alone',
      'Two tugs towed her into Port Merrow, where the choir sang.',
      ['Two tugs towed her into Port Merrow,', 'Port Merrow, where the choir sang.'],
    ],
    [
      'begins a relative clause at the beginning of a word',
      'Bakers met in Thornmere’s pizza place, which was shut.',
      ['Bakers met in Thornmere’s pizza place,', 'place, which was shut.'],
    ],
    [
      'keeps the two sides of a comparison together',
      'The vote was as close as it could be.',
      ['The vote was as close as it could be.'],
    ],
    [
      'leaves two subjects of one verb together',
      'After the flood had ended, Nora Quill and Tom Sedge were thanked by the mayor.',
      ['After the flood had ended,', 'Nora Quill and Tom Sedge were thanked by the mayor.'],
    ],
    [
      'divides two subjects that have a verb each',
      'The mayor left and hundreds of bakers were moved out.',
      ['The mayor left', 'and hundreds of bakers were moved out.'],
    ],
    [
      'takes two numbers for no two subjects',
      'She said two men of 19 and 20 had come forward.',
      ['She said two men of 19 and 20 had come forward.'],
    ],
    [
      'divides after a number where another subject follows',
      'The bridge closed at 5 and 20 people were hurt.',
      ['The bridge closed at 5', 'and 20 people were hurt.'],
    ],
    [
      'takes the night of a weekday for no measure of time',
      'The bridge was flooded on Sunday night after a valve failed.',
      ['The bridge was flooded on Sunday night after a valve failed.'],
    ],
    [
      'keeps the day until which something lasts',
      'The bridge will stay shut until at least 25 March.',
      ['The bridge will stay shut until at least 25 March.'],
    ],
    [
      'keeps a time before which, whatever is told after it',
      'Firemen came to the quay shortly before 3 pm and found the bridge shut.',
      ['Firemen came to the quay shortly before 3 pm and found the bridge shut.'],
    ],
    [
      'keeps what something came before, and who says so',
      'The valve had been shut two days before the flood, the town has admitted.',
      ['The valve had been shut two days before the flood, the town has admitted.'],
    ],
    [
      'keeps a season before which, and who says so',
      'The bridge will not open before next spring, councillors decided on Monday.',
      ['The bridge will not open before next spring, councillors decided on Monday.'],
    ],
    [
      'goes on after an embedded clause with any verb',
      'The council, which met on Monday, found the bridge unsafe.',
      [
        'The council, which met on Monday,',
        'The council, which met on Monday, found the bridge unsafe.',
      ],
    ],
    [
      'divides no measure of time',
      'Tom Sedge left less than two years before the bridge opened.',
      ['Tom Sedge left', 'less than two years before the bridge opened.'],
    ],
    [
      'does not divide where no verb follows',
      'Bakers, ferrymen and teachers met after school in the hall.',
      ['Bakers, ferrymen and teachers met after school in the hall.'],
    ],
    [
      'does not divide a list of nouns by its "and"',
      'The town mended the pillar, and the railing, and the lamps.',
      ['The town mended the pillar, and the railing, and the lamps.'],
    ],
  ])('%s', (_, sentence, clauses) => {
    expect(wordsOf(sentence)).toEqual(clauses);
  });

  it('gives a second verb its subject, so that it can be read alone', () => {
    const sentence = 'The council shut the baths in May and corrected its figure on Monday.';
    const [first, second] = clausesOf(sentence, 'en');
    expect(sentence.slice(first?.start, first?.end).trim()).toBe(
      'The council shut the baths in May',
    );
    expect(sentence.slice(second?.start, second?.end)).toBe(sentence);
    expect(sentence.slice(second?.inner?.start, second?.inner?.end)).toBe('shut the baths in May ');
  });

  it('gives a verb after an embedded clause its subject, and says what is embedded', () => {
    const sentence = 'The old bridge, which was closed in May, was opened on Monday.';
    const [inner, whole] = clausesOf(sentence, 'en');
    expect(sentence.slice(inner?.start, inner?.end)).toBe(
      'The old bridge, which was closed in May,',
    );
    expect(sentence.slice(whole?.start, whole?.end)).toBe(sentence);
    expect(sentence.slice(whole?.inner?.start, whole?.inner?.end)).toBe(
      ', which was closed in May,',
    );
  });

  it('never divides a quotation', () => {
    const sentence = 'Nora Quill said: “We closed it, and we were right when we did.”';
    const quoted = [{ start: sentence.indexOf('“'), end: sentence.length }];
    expect(wordsOf(sentence, 'en', quoted)).toEqual([
      'Nora Quill said:',
      '“We closed it, and we were right when we did.”',
    ]);
  });

  it.each([
    ['fr', 'Le pont a fermé lundi, alors que la crue était passée.', 2],
    ['de', 'Die Brücke wurde gesperrt, nachdem Taucher Risse gefunden hatten.', 2],
    ['pl', 'Most zamknięto w poniedziałek, gdy nurkowie znaleźli pęknięcia.', 1],
  ])('divides clauses in %s, or leaves the sentence whole', (language, sentence, count) => {
    expect(wordsOf(sentence, language)).toHaveLength(count);
  });
});

it.each([
  ['Trente personnes ont été blessées, dont deux ont été hospitalisées lundi.', 1],
  ['La ville a fermé le pont, dont une pile est fissurée depuis mai.', 1],
  ['La ville a fermé le pont, dont la pile est fissurée depuis mai.', 2],
])('divides “%s” into %i in French', (sentence, count) => {
  expect(clausesOf(sentence, 'fr')).toHaveLength(count);
});

it.each([
  [
    'an excerpt is not cut within a measure of time',
    'The wall gave way at least half an hour before the sirens sounded on Monday night.',
    ['The wall gave way', 'at least half an hour before the sirens sounded on Monday night.'],
  ],
  [
    'nor between a week and the day that it ends with',
    'The leader said sorry to the families, a week to the day after the wall was overtopped.',
    ['The leader said sorry to the families,', 'a week to the day after the wall was overtopped.'],
  ],
  [
    'nor between a number and those whom it counts',
    'Thirty-five people died, four of whom were never found.',
    ['Thirty-five people died, four of whom were never found.'],
  ],
  [
    'a subject stays with what is told of it',
    'The rest centre closed its doors, and the last 21 people who slept there have been found rooms.',
    [
      'The rest centre closed its doors,',
      'and the last 21 people who slept there have been found rooms.',
    ],
  ],
])('%s', (_, sentence, clauses) => {
  expect(wordsOf(sentence)).toEqual(clauses);
});
