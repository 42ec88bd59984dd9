import { describe, expect, it } from 'vitest';
import { english } from '../../language/english.ts';
import { collate } from './collate.ts';
import type { VersionText } from './collation.ts';
import { describeNote } from './describeNote.ts';
import { markVersions } from './markVersions.ts';
import { versionsOf } from './testing/drawVersions.ts';

const names = ['Harbour FM', 'Evening Post', 'The Courier', 'dpa', 'Lokal'];

/** What is said of each version, closing signs apart. */
function sayAll(versions: readonly VersionText[]): string[][] {
  return markVersions(versions, collate(versions)).map(({ notes }, version) =>
    notes
      .filter(({ kind }) => kind !== 'closing')
      .map((note) =>
        describeNote(note, {
          versions,
          version,
          nameOf: (other) => names[other] ?? '',
          language: english,
        }),
      ),
  );
}

/** What is said of the second where it lacks a word after this one. */
const saidAfter = (word: string) =>
  sayAll(versionsOf(`we saw ${word} the pier`, `we saw ${word} pier`))[1];

describe('a difference in words', () => {
  it('names a place by a few characters in a script without spaces', () => {
    const before = '市长昨天在桥上对记者们说这座老桥将在今年夏天之前重新开放给所有的车辆';
    const [said] = sayAll(
      [`${before}和行人通行`, `${before}通行`].map((text) => ({ language: 'zh', parts: [text] })),
    )[1] ?? [''];
    expect(said).toBe('After “之前重新开放给所有的车辆”, Harbour FM has “和行人”.');
  });

  it('names a place by the whole word where that has up to 24 characters', () => {
    const [whole, cut] = ['x'.repeat(24), 'x'.repeat(25)];
    expect(saidAfter(whole)).toEqual([`After “we saw ${whole}”, Harbour FM has “the”.`]);
    expect(saidAfter(cut)).toEqual([`After “${'x'.repeat(12)}”, Harbour FM has “the”.`]);
  });

  it('names a place at the start by the three words after it', () => {
    expect(sayAll(versionsOf('(we saw the old pier', 'we saw the old pier'))[0]).toEqual([
      expect.stringMatching(/“\(we saw the”/),
    ]);
  });

  it('quotes what an editor put in with its brackets, and calls it missing nowhere', () => {
    expect(sayAll(versionsOf('We told [the minister] so', 'We told him so'))).toEqual([
      ['Where this has “[the minister]”, Evening Post has “him”.'],
      ['Where this has “him”, Harbour FM has “[the minister]”.'],
    ]);
    expect(sayAll(versionsOf('She [Ms Vale, the mayor] said so', 'She said so'))).toEqual([
      ['At “She”, this has “[Ms Vale, the mayor]” and Evening Post has nothing.'],
      ['At “She”, this has nothing and Harbour FM has “[Ms Vale, the mayor]”.'],
    ]);
  });

  it('says which version goes on and which ends earlier', () => {
    const whole = 'not to question the report or its authors';
    expect(sayAll(versionsOf(whole, whole, 'not to question the report.'))).toEqual([
      ['The Courier ends before “or its authors”.'],
      ['The Courier ends before “or its authors”.'],
      ['Harbour FM and Evening Post go on: “or its authors”.'],
    ]);
  });

  it('counts the others if there are many', () => {
    const whole = 'not to question the report or its authors';
    const [said] = sayAll(versionsOf('not to question the report', whole, whole, whole, whole));
    expect(said).toEqual(['Four others go on: “or its authors”.']);
  });

  it('says what stands earlier, between, and at an interruption', () => {
    expect(
      sayAll(
        versionsOf('Our engineers have my full and entire support in winter and in spring', [
          'have my full support',
          'in spring',
        ]),
      ),
    ).toEqual([
      [
        'Evening Post starts after “Our engineers”.',
        'Evening Post goes on without “and entire”.',
        'Evening Post is interrupted, without “in winter and”.',
      ],
      [
        'Harbour FM starts earlier: “Our engineers”.',
        'After “have my full”, Harbour FM has “and entire”.',
        'After “my full support”, Harbour FM has “in winter and”.',
      ],
    ]);
  });

  it('says other words with both sides, whole, though a third version cuts them into marks', () => {
    const [said] = sayAll(
      versionsOf('He was so very glad of it', 'He is happy of it', 'He was so glad of it'),
    );
    expect(said).toEqual([
      'Where this has “was so very glad”, Evening Post has “is happy”.',
      'The Courier goes on without “very”.',
    ]);
  });

  it('says what is moved from both its places', () => {
    expect(sayAll(versionsOf('I always wanted to mend it', 'I wanted always to mend it'))).toEqual([
      ['Evening Post has “always” in another place.', 'Evening Post has “always” at this place.'],
      ['Harbour FM has “always” at this place.', 'Harbour FM has “always” in another place.'],
    ]);
  });

  it('says spelling, capitals, merged sentences and signs', () => {
    expect(
      sayAll(
        versionsOf(
          'The harbour, we know. And we are sorry.',
          'the harbor we know and we are sorry.',
        ),
      ),
    ).toEqual([
      [
        'Evening Post writes “The” as “the”.',
        'Evening Post writes “harbour” as “harbor”.',
        'At “The harbour”, this has “,” and Evening Post has nothing.',
        'After “harbour, we know”, Evening Post runs on in one sentence.',
        'Evening Post writes “And” as “and”.',
      ],
      [
        'Harbour FM writes “the” as “The”.',
        'Harbour FM writes “harbor” as “harbour”.',
        'At “the harbor”, this has nothing and Harbour FM has “,”.',
        'After “harbor we know”, Harbour FM starts a new sentence.',
        'Harbour FM writes “and” as “And”.',
      ],
    ]);
  });

  it('leaves a name as it is written, also at the start of a sentence', () => {
    const [said] = sayAll(
      versionsOf('we know it well', 'we know it well', 'we know it well', 'we know it'),
    );
    expect(said).toEqual(['dpa ends before “well”.']);
  });
});
