import { describe, expect, it } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { agreeingVersions } from './agreeingVersions.ts';
import { collate } from './collate.ts';
import { drawSigns, drawTable, drawVersions, versionsOf } from './testing/drawVersions.ts';

describe('what is the same is not marked', () => {
  it('marks nothing in versions with the same words, however an article closes them', () => {
    expect(drawVersions('We are sorry,', 'We are sorry.', 'We are sorry')).toEqual([
      'We are sorry,',
      'We are sorry.',
      'We are sorry',
    ]);
  });

  it('folds typography: quotation marks, dashes, spaces, ellipses, invisible characters', () => {
    const versions = [
      `It's "the\u00A0bridge" - ours... we soft\u00ADened it`,
      'It’s ‘the bridge’ — ours… we softened it',
    ];
    expect(drawVersions(...versions)).toEqual(versions);
    expect(drawSigns(...versions)).toEqual([[], []]);
  });

  it('treats versions as the same if only their closing signs differ', () => {
    const versions = versionsOf('We are sorry,', 'We are sorry.', 'we are sorry', 'We are sorry!');
    expect(agreeingVersions(versions, collate(versions))).toEqual({
      exactly: [[0, 1], [2], [3]],
      inWords: [[0, 1, 2, 3]],
    });
  });

  it('does not mark a dash that clings to the other word', () => {
    expect(drawSigns('in check —especially now', 'in check— especially now')).toEqual([[], []]);
  });

  it('marks only what one version omits, on both sides', () => {
    expect(drawVersions('We measured every single bolt.', 'We measured every bolt.')).toEqual([
      'We measured every [single]leftOut bolt.',
      'We measured every‹inside: single› bolt.',
    ]);
  });
});

describe('cases on which collation by witness after witness fails', () => {
  it('a word in the middle of three versions does not depend on which came first', () => {
    const versions = versionsOf(
      'The gray koala.',
      'The big gray koala.',
      'The koala lives in a tree.',
    );
    expect(drawTable(versions, collate(versions))).toEqual([
      'The | The | The | ',
      '- | big | - | leftOut',
      'gray | gray | - | leftOut',
      'koala | koala | koala | closing',
      '- | - | lives | cutShort',
      '- | - | in | cutShort',
      '- | - | a | cutShort',
      '- | - | tree | cutShort',
    ]);
  });

  it('what all versions together suggest outweighs what two would choose', () => {
    const versions = versionsOf(
      'letter bolts mayor mayor report letter',
      'mayor letter report bolts',
      'mayor report letter bolts',
      'mayor report letter',
    );
    const rows = drawTable(versions, collate(versions)).map((row) => row.replace(/ \| [^|]*$/, ''));
    expect(rows).toContain('mayor | mayor | mayor | mayor');
    expect(rows).toContain('report | report | report | report');
    expect(rows).toContain('letter | - | letter | letter');
  });

  it('words are aligned in preference to commas', () => {
    const versions = versionsOf(
      'The big, gray, fuzzy koala.',
      'The big, old, gray koala:',
      'The big, gray, fuzzy wombat.',
    );
    const rows = drawTable(versions, collate(versions));
    expect(rows.some((row) => row.startsWith('gray | gray | gray | '))).toBe(true);
  });

  it('a repeated sign is not aligned with its other occurrence', () => {
    const versions = versionsOf(
      'a b c d F g h i and K and q r s t',
      'a b c d F g h i and q r s t',
      'a b c d E g h i and q r s t',
    );
    const rows = drawTable(versions, collate(versions));
    expect(rows.filter((row) => row.includes('-'))).toHaveLength(2);
    expect(rows).toContain('F | F | E | otherWords');
  });
});

describe('the invented story', () => {
  it('shows which articles end the mayor’s sentence early, and where', () => {
    const goesOn = '[the method, or in any way the report]cutShort [or its authors]cutShort';
    expect(drawn('not-written-to-question')).toEqual([
      `The letter was not written to question the findings, ${goesOn}.`,
      'The letter was not written to question the findings, [the method, or in any way the report]cutShort.‹end: or its authors›',
      `The letter was not written to question the findings, ${goesOn}.`,
      'The letter was not written to question the findings,‹end: the method, or in any way the report or its authors / the method, or in any way the report›',
      `The letter was not written to question the findings, ${goesOn},`,
      `The letter was not written to question the findings, ${goesOn},`,
    ]);
  });

  it('finds the short version at the end of the long one', () => {
    expect(drawn('apology-is-not-a-repair')[1]).toMatch(
      /^‹start: Our members .+ asked for it›An apology is welcome, \[but\]leftOut \[it\]case is not a repair,$/,
    );
  });
});

function drawn(id: string): string[] {
  const versions = millStreet.quotations.find((quotation) => quotation.id === id)?.versions ?? [];
  return drawVersions(...versions.map(({ parts }) => parts.map(({ exact }) => exact)));
}
