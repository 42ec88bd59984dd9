import { describe, expect, it } from 'vitest';
import { drawVersions } from './testing/drawVersions.ts';

describe('near matches of spelling', () => {
  it('near matches of spelling are one word', () => {
    expect(
      drawVersions(
        'not to retraumatize the neighbours',
        'not to retraumatise the neighbors',
        'not to re-traumatize the neighbours',
      ),
    ).toEqual([
      'not to [retraumatize]spelling the [neighbours]spelling',
      'not to [retraumatise]spelling the [neighbors]spelling',
      'not to [re-traumatize]spelling the [neighbours]spelling',
    ]);
  });

  it('near matches of spelling: words that only look alike are other words', () => {
    expect(drawVersions('The victim was sent to us', 'The victims were went to us')).toEqual([
      'The [victim was sent]otherWords to us',
      'The [victims were went]otherWords to us',
    ]);
  });

  it('near matches of spelling: one word divided otherwise is one word', () => {
    expect(drawVersions('Over my 25-year service', 'Over our 25 year service')).toEqual([
      'Over [my]otherWords [25-year]spelling service',
      'Over [our]otherWords [25 year]spelling service',
    ]);
  });

  it('near matches of spelling: a masked word is the word it masks, and no other', () => {
    expect(drawVersions('our d--- shame of it', 'a damn shame of it')).toEqual([
      '[our]otherWords [d---]spelling shame of it',
      '[a]otherWords [damn]spelling shame of it',
    ]);
    expect(drawVersions('d---', 'what a damn shame it is, a shame')[1]).toMatch(
      / \[damn\]spelling /,
    );
    expect(drawVersions('damn', 'what a d--- shame it is, a shame')[1]).toMatch(
      / \[d---\]spelling /,
    );
    expect(drawVersions('a d--- shame', 'a damn shame', 'a great shame')).toEqual([
      'a [d---]otherWords+spelling shame',
      'a [damn]otherWords+spelling shame',
      'a [great]otherWords shame',
    ]);
  });
});
