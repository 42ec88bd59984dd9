import { describe, expect, it } from 'vitest';
import { agreeingVersions } from './agreeingVersions.ts';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { drawTable, drawVersions, versionsOf } from './testing/drawVersions.ts';

describe('interrupted and short versions', () => {
  it('an interrupted quotation: what is missing at the interruption is left out there', () => {
    expect(
      drawVersions(
        ['A couple of months ago,', 'write a letter for the engineers'],
        'A couple of months ago, the union asked us to write a letter for the engineers',
      ),
    ).toEqual([
      'A couple of months ago,‹break: the union asked us to› ¶ write a letter for the engineers',
      'A couple of months ago, [the union asked us to]leftOut write a letter for the engineers',
    ]);
  });

  it('an interrupted quotation: other words before the interruption do not swallow what is left out', () => {
    expect(
      drawVersions(
        ['we asked the harbour,', 'to wait for the bolts'],
        'we asked the council for a month to wait for the bolts',
      ),
    ).toEqual([
      'we asked the [harbour]otherWords,‹break: for a month› ¶ to wait for the bolts',
      'we asked the [council]otherWords [for a month]leftOut to wait for the bolts',
    ]);
  });

  it('an interrupted quotation: two parts and one are the same words', () => {
    const versions = versionsOf(
      ['We have new bolts,', 'What we need now is a quiet winter.'],
      'We have new bolts. What we need now is a quiet winter.',
    );
    const collation = collate(versions);
    const [first, second] = markVersions(versions, collation);
    expect([first?.words, first?.gaps, second?.words, second?.gaps]).toEqual([[], [], [], []]);
    expect(agreeingVersions(versions, collation)).toEqual({
      exactly: [[0], [1]],
      inWords: [[0, 1]],
    });
  });

  it('an ellipsis is an interruption that the article prints itself', () => {
    expect(
      drawVersions(
        'We signed our names … to it',
        'We signed our names under what the engineers had found in the rain and by night and stood to it',
      )[0],
    ).toBe(
      'We signed our names …‹inside: under what the engineers had found in the rain and by night and stood› to it',
    );
    expect(
      drawVersions(
        'We signed our names with pride … it',
        'We signed our names under what the engineers had found in the rain and by night and stood to it',
      )[0],
    ).toMatch(/\[with pride\]otherWords …‹inside: .+› it$/);
  });

  it('a headline of two words: finds them where they stand together, not apart', () => {
    expect(
      drawVersions(
        'never doubted',
        'We doubted the bolts and never once the report. I never doubted the engineers, never.',
      )[1],
    ).toBe(
      '[We doubted the bolts and never once the report. I]cutShort never doubted [the engineers, never]cutShort.',
    );
  });

  it('a headline of two words: where they stand apart, takes the nearest', () => {
    expect(
      drawVersions(
        'mayor sorry',
        'The mayor knew what the ministry had asked the council for and that mayor was never sorry',
      )[1],
    ).toBe(
      '[The mayor knew what the ministry had asked the council for and that]cutShort mayor [was never]leftOut sorry',
    );
  });

  it('a headline of two words: of equal places takes the first, in all long versions alike', () => {
    const long = 'We never doubted the bolts and I never doubted the engineers';
    const versions = versionsOf(long, 'never doubted', `${long}, my friends`, `Now ${long}`);
    const rows = drawTable(versions, collate(versions));
    expect(rows.filter((row) => /^(never|doubted) \| \1/.test(row))).toEqual([
      'never | never | never | never | ',
      'doubted | doubted | doubted | doubted | ',
    ]);
    expect(rows.findIndex((row) => row.startsWith('never | never'))).toBeLessThan(4);
  });

  it('other words stand beside one another, however many on each side', () => {
    expect(drawVersions('He was glad of it', 'He is very happy of it')).toEqual([
      'He [was glad]otherWords of it',
      'He [is very happy]otherWords of it',
    ]);
  });
});
