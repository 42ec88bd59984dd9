import { describe, expect, it } from 'vitest';
import { drawVersions } from './testing/drawVersions.ts';
import { kindsBetween } from './testing/kindsBetween.ts';

describe('words in each other’s place have changed places and are not other words', () => {
  it.each([
    ['de', 'Das habe ich nie gesagt', 'Ich habe das nie gesagt'],
    ['de', 'Das glaube ich', 'Ich glaube das'],
    ['nl', 'Gisteren hebben wij de brug gesloten', 'Wij hebben de brug gisteren gesloten'],
    ['en', 'he told me', 'me told he'],
    ['en', 'Anna met Bella before Clara', 'Bella met Clara before Anna'],
    ['en', 'if you go I go', 'I go if you go'],
    ['en', 'where she goes he goes', 'he goes where she goes'],
    ['fr', 'si tu pars je pars', 'je pars si tu pars'],
  ])('in %s, “%s” and “%s”', (language, one, other) => {
    const kinds = kindsBetween(language, one, other).filter((kind) => kind !== 'case');
    expect(kinds).toEqual(['moved']);
  });

  it('each is marked, and shown where the other version has it', () => {
    expect(drawVersions('that knew we', 'we knew that')).toEqual([
      '‹start moved: we›[that]moved knew‹inside moved: that› [we]moved',
      '‹start moved: that›[we]moved knew‹inside moved: we› [that]moved',
    ]);
  });

  it('a phrase is marked as one, and two words of grammar further apart are two changes', () => {
    expect(drawVersions('if you go I go', 'I go if you go')[0]).toBe(
      '‹start moved: I›[if you]moved go‹inside moved: if you› [I]moved go',
    );
    expect(kindsBetween('en', 'the mayor met a smith', 'a mayor met the smith')).toEqual([
      'otherWords',
    ]);
  });

  it('is decided alike, whichever version comes first', () => {
    const one = 'do 10 half half report mayor bridge five I half-hour not sorry don’t';
    const other = 'half half not report mayor five I half-hour bridge/sorry don’t';
    expect(kindsBetween('en', other, one)).toEqual(kindsBetween('en', one, other));
  });

  it('a word that the other version has nowhere is another word', () => {
    expect(kindsBetween('en', 'he told me', 'she told he')).toEqual(['otherWords']);
    expect(
      kindsBetween(
        'en',
        'the mayor was sure that a gate would hold it for an hour and all of us',
        'the mayor had sure that the gate was hold a for an year so all in them',
      ),
    ).toContain('otherWords');
  });
});
