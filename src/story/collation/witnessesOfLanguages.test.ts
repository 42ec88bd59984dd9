import { expect, test } from 'vitest';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { drawMarkedVersions } from './testing/drawVersions.ts';

/** Short witnesses in French, German and Spanish, written and tried like `shortWitnesses.test.ts`. */
const sets: readonly [language: string, kind: string, versions: string[], marks: string[]][] = [
  [
    'fr',
    'words left out of two, in turn',
    ['l’eau est froide', "l'eau est très froide", 'l’eau froide'],
    [
      'l’eau [est]leftOut‹inside: très› froide',
      "l'eau [est]leftOut [très]leftOut froide",
      'l’eau‹inside: est / est très› froide',
    ],
  ],
  [
    'fr',
    'accents and a ligature',
    ['où est le bœuf', 'ou est le boeuf'],
    ['[où]spelling est le [bœuf]spelling', '[ou]spelling est le [boeuf]spelling'],
  ],
  [
    'fr',
    'an aside leads',
    ['demain, dit-il, nous partirons', 'nous partirons demain, dit-il'],
    [
      '‹start moved: nous partirons›demain, dit-il, [nous partirons]moved',
      '[nous partirons]moved demain, dit-il‹end moved: nous partirons›',
    ],
  ],
  [
    'de',
    'reformed spelling',
    ['dass die Straße gesperrt ist', 'daß die Strasse gesperrt ist'],
    [
      '[dass]spelling die [Straße]spelling gesperrt ist',
      '[daß]spelling die [Strasse]spelling gesperrt ist',
    ],
  ],
  [
    'de',
    'inversion after an adverb',
    ['wir haben gestern das Boot verkauft', 'gestern haben wir das Boot verkauft'],
    [
      '[wir haben]moved gestern‹inside moved: haben wir› das Boot verkauft',
      '‹start moved: wir haben›gestern [haben wir]moved das Boot verkauft',
    ],
  ],
  [
    'de',
    'a compound in three ways',
    ['Donaudampfschiff fährt', 'Donau-Dampfschiff fährt', 'Donau Dampfschiff fährt'],
    [
      '[Donaudampfschiff]spelling fährt',
      '[Donau-Dampfschiff]spelling fährt',
      '[Donau Dampfschiff]spelling fährt',
    ],
  ],
  [
    'es',
    'subject after its verb',
    ['el puente viejo cayó ayer', 'ayer cayó el puente viejo'],
    [
      '‹start moved: ayer cayó›el puente viejo [cayó ayer]moved',
      '[ayer cayó]moved el puente viejo‹end moved: cayó ayer›',
    ],
  ],
  [
    'es',
    'another word in each',
    ['vino con su hermano', 'vino con su hermana', 'vino con su madre'],
    [
      'vino con su [hermano]otherWords',
      'vino con su [hermana]otherWords',
      'vino con su [madre]otherWords',
    ],
  ],
];

test.each(sets)('in %s, %s', (language, _, texts, marks) => {
  const versions = texts.map((text) => ({ language, parts: [text] }));
  expect(drawMarkedVersions(versions, markVersions(versions, collate(versions)))).toEqual(marks);
});
