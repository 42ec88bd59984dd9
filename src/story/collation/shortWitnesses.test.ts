import { expect, test } from 'vitest';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { drawMarkedVersions } from './testing/drawVersions.ts';

/**
 * Short witnesses of the kinds on which collation programs are tried. What a careful reader would
 * mark was written down before they were run; each set is one that agreed.
 */
const sets: readonly [language: string, kind: string, versions: string[], marks: string[]][] = [
  [
    'en',
    'a phrase stands at the other end',
    ['the grey heron waits by the weir', 'by the weir the grey heron waits'],
    [
      '‹start moved: by the weir›the grey heron waits [by the weir]moved',
      '[by the weir]moved the grey heron waits‹end moved: by the weir›',
    ],
  ],
  [
    'en',
    'four words stand in reverse',
    ['one two three four', 'four three two one'],
    [
      '[one two three]moved four‹end moved: three two one›',
      '‹start moved: one two three›four [three two one]moved',
    ],
  ],
  [
    'en',
    'a word is said three times and once',
    ['very very very late', 'very late'],
    ['very [very very]leftOut late', 'very‹inside: very very› late'],
  ],
  [
    'en',
    'an addition repeats the word that it follows',
    ['we waited', 'we waited and waited and waited'],
    ['we waited‹end: and waited and waited›', 'we waited [and waited and waited]cutShort'],
  ],
  [
    'en',
    'the shortest of three is in both others',
    ['and so it began', 'it began', 'so it began'],
    [
      '[and]cutShort [so]cutShort it began',
      '‹start: and so / so›it began',
      '‹start: and›[so]cutShort it began',
    ],
  ],
  [
    'en',
    'a gap in one is a longer addition in another',
    ['we crossed the river at dawn', 'we crossed at dawn', 'we crossed the wide river at dawn'],
    [
      'we crossed [the‹inside: wide› river]leftOut at dawn',
      'we crossed‹inside: the river / the wide river› at dawn',
      'we crossed [the]leftOut [wide]leftOut [river]leftOut at dawn',
    ],
  ],
  [
    'en',
    'punctuation alone',
    ['Hello, world!', 'Hello world', 'Hello; world?'],
    ['Hello, world!', 'Hello world', 'Hello; world?'],
  ],
  [
    'en',
    'one word by hyphen, space and neither',
    ['a well-known harbour', 'a well known harbour', 'a wellknown harbour'],
    [
      'a [well-known]spelling harbour',
      'a [well known]spelling harbour',
      'a [wellknown]spelling harbour',
    ],
  ],
  [
    'en',
    'ligatures of print',
    ['the ﬁrst ﬂoor oﬃce', 'the first floor office'],
    ['the ﬁrst ﬂoor oﬃce', 'the first floor office'],
  ],
  [
    'en',
    'capitals alone',
    ['THE BRIDGE IS SHUT', 'The bridge is shut'],
    ['[THE]case [BRIDGE]case [IS]case [SHUT]case', '[The]case [bridge]case [is]case [shut]case'],
  ],
  [
    'en',
    'a year is another year, a number in words is the same',
    ['in 1999 we had three boats', 'in 1999 we had 3 boats', 'in 1998 we had 3 boats'],
    [
      'in [1999]otherWords we had [three]spelling boats',
      'in [1999]otherWords we had [3]spelling boats',
      'in [1998]otherWords we had [3]spelling boats',
    ],
  ],
  [
    'en',
    'initials in three ways, and left out',
    ['told J. K. Vale of it', 'told J.K. Vale of it', 'told JK Vale of it', 'told Vale of it'],
    [
      'told [J. K]leftOut+spelling. Vale of it',
      'told [J.K]leftOut+spelling. Vale of it',
      'told [JK]leftOut+spelling Vale of it',
      'told‹inside: J. K / J.K / JK› Vale of it',
    ],
  ],
  [
    'en',
    'three phrases in three orders',
    [
      'the king and the queen and the fool',
      'the queen and the fool and the king',
      'the fool and the king and the queen',
    ],
    [
      '‹start moved: the queen and the fool and / the fool and›the king [and]moved [the queen]moved [and]moved [the fool]moved',
      '[the queen and]moved [the fool and]moved the king‹end moved: and the queen and the fool / and the queen›',
      '‹start moved: the queen and›[the fool and]moved the king [and]moved [the queen]moved‹end moved: and the fool›',
    ],
  ],
  [
    'en',
    'old spelling and an adverb that wanders',
    [
      'This Carpenter hadde wedded newe a wyf',
      'This Carpenter hadde wedded a newe wyf',
      'This Carpenter hadde newe wedded a wyf',
    ],
    [
      'This Carpenter hadde‹inside moved: newe› wedded [newe]moved a‹inside moved: newe› wyf',
      'This Carpenter hadde‹inside moved: newe› wedded‹inside moved: newe› a [newe]moved wyf',
      'This Carpenter hadde [newe]moved wedded‹inside moved: newe› a‹inside moved: newe› wyf',
    ],
  ],
  [
    'en',
    'each word but the frame is another',
    [
      'At the first God made the heaven and the earth',
      'In the beginning God created the heavens and the earth',
    ],
    [
      '[At]otherWords the [first]otherWords God [made]otherWords the [heaven]otherWords and the earth',
      '[In]otherWords the [beginning]otherWords God [created]otherWords the [heavens]otherWords and the earth',
    ],
  ],
  [
    'en',
    'whole sentences change places',
    ['We never said so. The mayor did.', 'The mayor did. We never said so.'],
    [
      '‹start moved: The mayor did›We never said so. [The mayor did]moved.',
      '[The mayor did]moved. We never said so.‹end moved: The mayor did›',
    ],
  ],
  [
    'en',
    'an aside at three places',
    ['It was, I think, the weir', 'I think it was the weir', 'It was the weir, I think'],
    [
      '‹start moved: I think›[It]case was, [I think]moved, the weir‹end moved: I think›',
      '[I think]moved [it]case was‹inside moved: I think› the weir‹end moved: I think›',
      '‹start moved: I think›[It]case was‹inside moved: I think› the weir, [I think]moved',
    ],
  ],
  [
    'en',
    'two adjectives change places and are left out',
    ['the strong dark ale of the town', 'the dark strong ale of the town', 'the ale of the town'],
    [
      'the‹inside moved: dark› [strong]leftOut [dark]leftOut+moved ale of the town',
      'the [dark]leftOut+moved [strong]leftOut‹inside moved: dark› ale of the town',
      'the‹inside: strong dark / dark strong› ale of the town',
    ],
  ],
  [
    'en',
    'two clauses change places around their comma',
    ['He left at ten, and came at noon', 'He came at noon, and left at ten'],
    [
      'He‹inside moved: came at noon, and› left at ten, [and]moved [came at noon]moved',
      'He [came at noon, and]moved left at ten‹end moved: and came at noon›',
    ],
  ],
  [
    'en',
    'money in three ways',
    ['we lost three million pounds', 'we lost £3m', 'we lost £3 million'],
    [
      'we lost [three million pounds]spelling',
      'we lost [£3m]spelling',
      'we lost [£3 million]spelling',
    ],
  ],
];

test.each(sets)('in %s, %s', (language, _, texts, marks) => {
  const versions = texts.map((text) => ({ language, parts: [text] }));
  expect(drawMarkedVersions(versions, markVersions(versions, collate(versions)))).toEqual(marks);
});
