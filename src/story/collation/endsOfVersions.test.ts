import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { drawTable, drawVersions, versionsOf } from './testing/drawVersions.ts';

describe('where versions begin and end', () => {
  it('gaps at both ends: a piece of a statement is cut short, and not left out', () => {
    expect(
      drawVersions(
        'The letter was not written to question the findings, or in any way the report.',
        'was not written to question the findings',
      ),
    ).toEqual([
      '[The letter]cutShort was not written to question the findings, [or in any way the report]cutShort.',
      '‹start: The letter›was not written to question the findings‹end: or in any way the report›',
    ]);
  });

  it('gaps at both ends: two pieces find their places by the version that has both', () => {
    const versions = versionsOf(
      'the bolts were measured',
      'its authors signed their names',
      'We know the bolts were measured and that its authors signed their names under it',
    );
    expect(drawTable(versions, collate(versions)).slice(0, 8)).toEqual([
      '- | - | We | cutShort',
      '- | - | know | cutShort',
      'the | - | the | cutShort',
      'bolts | - | bolts | cutShort',
      'were | - | were | cutShort',
      'measured | - | measured | cutShort',
      '- | - | and | cutShort',
      '- | - | that | cutShort',
    ]);
  });

  it('a long passage is left out where both sides of it are more than chance', () => {
    const long = Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ');
    expect(
      drawVersions(
        'the mayor has signed the closure',
        `the mayor has signed ${long} the closure`,
      )[0],
    ).toBe(`the mayor has signed‹inside: ${long}› the closure`);
  });

  it('gaps at both ends: a version’s own first and last words stand beside its others', () => {
    const versions = versionsOf(
      ['Surely,', 'sorry for it,', 'truly'],
      'We know what this has caused and we are deeply sorry for it and for the winter',
    );
    const rows = drawTable(versions, collate(versions));
    expect(rows.slice(9, 15)).toEqual([
      '- | deeply | cutShort',
      'Surely | - | leftOut',
      'sorry | sorry | ',
      'for | for | ',
      'it | it | closing',
      'truly | - | leftOut',
    ]);
  });

  it('pieces that do not overlap are not aligned by the words of grammar in them', () => {
    const versions = [
      'I want to thank the harbour and the people of the town for what they did in the winter when the bridge was closed',
      'It is the duty of the ministry to look at the figures and to tell the council what it can expect in the spring',
    ];
    const { columns } = collate(versionsOf(...versions));
    expect(columns.every(({ cells }) => cells.includes(null))).toBe(true);
  });

  it('versions without a word in common are other words as wholes: neither goes on after the other', () => {
    expect(drawVersions('never doubted', 'did not doubt them')).toEqual([
      '[never doubted]otherWords',
      '[did not doubt them]otherWords',
    ]);
    expect(drawVersions('never doubted', 'did not ask', 'never doubted them')[1]).toBe(
      '[did not ask]otherWords',
    );
  });

  it('other words at an end do not hide that the version begins or ends alike', () => {
    expect(
      drawVersions('I was angry about the closure', 'I felt deeply hurt about the closure'),
    ).toEqual([
      'I [was angry]otherWords about the closure',
      'I [felt deeply hurt]otherWords about the closure',
    ]);
    expect(
      drawVersions(
        'they knew of the closure and were angry at it',
        'they knew of the closure but felt deeply hurt by it',
      ),
    ).toEqual([
      'they knew of the closure [and were angry at]otherWords it',
      'they knew of the closure [but felt deeply hurt by]otherWords it',
    ]);
  });

  it('other words at an end are not aligned with a far word of grammar', () => {
    const [piece] = drawVersions(
      'The report was unsafe to everyone',
      'The letter which the mayor wrote to the ministry in July said in so many words that this report was unsafe to everyone',
    );
    expect(piece).toMatch(/^‹start: The letter .* that›\[The\]otherWords report was/);
    const [tail] = drawVersions(
      'everyone had known that the report was wrong of it',
      'everyone had known that the report was unsafe and that the mayor had been told of all this in July by those who were there at the end of it',
    );
    expect(tail).toMatch(/\[wrong of it\]otherWords‹end: /);
  });

  it('other words at an end take the rest of their phrase with them, but no more', () => {
    expect(drawVersions('dear friend of mine', 'an honest and loyal friend of mine')).toEqual([
      '[dear]otherWords friend of mine',
      '[an honest and loyal]otherWords friend of mine',
    ]);
    expect(drawVersions('dear friend of mine', 'my old, loyal friend of mine')).toEqual([
      '‹start: my old›[dear]otherWords friend of mine',
      '[my old]cutShort, [loyal]otherWords friend of mine',
    ]);
    expect(
      drawVersions('really sorry', 'We know what this has caused the town and are deeply sorry'),
    ).toEqual([
      '‹start: We know what this has caused the town and are›[really]otherWords sorry',
      '[We know what this has caused the town and are]cutShort [deeply]otherWords sorry',
    ]);
    expect(
      drawVersions('we are sorry today', 'we are sorry if this has caused the town any pain'),
    ).toEqual([
      'we are sorry [today]otherWords‹end: this has caused the town any pain›',
      'we are sorry [if]otherWords [this has caused the town any pain]cutShort',
    ]);
  });

  it('a version that begins mid-sentence: starts later, and nothing else', () => {
    expect(
      drawVersions('They were intended for the judge.', 'were intended for the judge,'),
    ).toEqual([
      '[They]cutShort were intended for the judge.',
      '‹start: They›were intended for the judge,',
    ]);
  });
});
