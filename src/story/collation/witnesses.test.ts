import { expect, test } from 'vitest';
import { drawVersions } from './testing/drawVersions.ts';

/**
 * Short witnesses of the kinds on which collation programs are tried (CollateX's examples among
 * them: a repeated word, a transposition, an addition in one of three, a word that stands twice),
 * worded anew, with what a careful reader would mark.
 */
const sets: readonly [kind: string, versions: readonly string[], marks: readonly string[]][] = [
  [
    'one word is added in one of three',
    ['the grey heron', 'the tall grey heron', 'the grey heron'],
    [
      'the‹inside: tall› grey heron',
      'the [tall]leftOut grey heron',
      'the‹inside: tall› grey heron',
    ],
  ],
  [
    'one word is another in each of three',
    ['the grey heron waits', 'the white heron waits', 'the black heron waits'],
    [
      'the [grey]otherWords heron waits',
      'the [white]otherWords heron waits',
      'the [black]otherWords heron waits',
    ],
  ],
  [
    'two adjectives, of which two versions have one each',
    ['the grey heron', 'the white heron', 'the white and grey heron'],
    [
      'the‹inside: white / white and› [grey]leftOut heron',
      'the [white]leftOut‹inside: grey / and grey› heron',
      'the [white]leftOut [and]leftOut [grey]leftOut heron',
    ],
  ],
  [
    'the beginning of the longer version looks like that of the shorter',
    ['the grey heron in the reeds', 'the grey owl heard the grey heron in the reeds'],
    [
      '‹start: the grey owl heard›the grey heron in the reeds',
      '[the grey owl heard]cutShort the grey heron in the reeds',
    ],
  ],
  [
    'two words stand the other way round',
    ['the grey old heron', 'the old grey heron'],
    [
      'the [grey]moved old‹inside moved: grey› heron',
      'the‹inside moved: grey› old [grey]moved heron',
    ],
  ],
  [
    'two phrases change places around a verb',
    ['a grey heron watches the boat', 'the boat watches a grey heron'],
    [
      '‹start moved: the boat watches›a grey heron [watches]moved [the boat]moved',
      '[the boat watches]moved a grey heron‹end moved: watches the boat›',
    ],
  ],
  [
    'a word at the start of one is at the end of another',
    ['lately the ferry was late', 'the ferry was late lately'],
    [
      '[lately]moved the ferry was late‹end moved: lately›',
      '‹start moved: lately›the ferry was late [lately]moved',
    ],
  ],
  [
    'both ends of the text are missing, in one version each',
    ['small boats at night', 'boats at night again'],
    ['[small]cutShort boats at night‹end: again›', '‹start: small›boats at night [again]cutShort'],
  ],
  [
    'a word is written twice',
    ['the ferry was very very late', 'the ferry was very late'],
    ['the ferry was very [very]leftOut late', 'the ferry was very‹inside: very› late'],
  ],
  [
    'words of two versions meet only in the third',
    ['heron', 'boat', 'heron boat'],
    [
      '[heron]cutShort‹end: boat›',
      '‹start: heron›[boat]cutShort',
      '[heron]cutShort [boat]cutShort',
    ],
  ],
  [
    'the same sentence with another word order and another word',
    ['in April the small ferry came back', 'the small ferry returned in April'],
    [
      '[in April]moved the small ferry [came back]otherWords‹end moved: in April›',
      '‹start moved: in April›the small ferry [returned]otherWords [in April]moved',
    ],
  ],
  [
    'everything is the same but spelling',
    ['the grey harbour', 'the gray harbor'],
    ['the [grey]spelling [harbour]spelling', 'the [gray]spelling [harbor]spelling'],
  ],
  [
    'two leave out another of three sentences that begin alike',
    ['It leaks. It creaks. It sways.', 'It leaks. It sways.', 'It creaks. It sways.'],
    [
      '[It leaks]cutShort. [It creaks]leftOut. It sways.',
      '[It leaks]cutShort.‹inside: It creaks› It sways.',
      '‹start: It leaks›[It creaks]leftOut. It sways.',
    ],
  ],
  [
    'all words are there in another order',
    ['Anna met Bella before Clara', 'Bella met Clara before Anna'],
    [
      '[Anna]moved [met]moved Bella‹inside moved: met› [before]moved Clara‹end moved: Anna / before›',
      '‹start moved: Anna / met›Bella‹inside moved: before› [met]moved Clara [before]moved [Anna]moved',
    ],
  ],
  [
    'one version is empty',
    ['the grey heron', ''],
    ['[the grey heron]cutShort', '‹start: the grey heron›'],
  ],
];

test.each(sets)('%s', (_, versions, marks) => {
  expect(drawVersions(...versions)).toEqual(marks);
});
