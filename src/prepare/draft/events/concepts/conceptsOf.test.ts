import { describe, expect, it } from 'vitest';
import { conceptsOf, isCommon } from './conceptsOf.ts';

const actsIn = (text: string, language = 'en') => [...conceptsOf(text, language).acts];

describe('conceptsOf', () => {
  it.each([
    ['The harbourmaster resigned.', 'The harbourmaster stepped down.', 'quit'],
    ['Two sailors were killed.', 'Two sailors lost their lives.', 'die'],
    ['Police detained a man.', 'A man has been in custody.', 'arrest'],
    ['The yard laid off 40 men.', 'The yard is to cut 40 jobs.', 'dismiss'],
    ['The bridge was shut.', 'The closure of the bridge', 'close'],
    ['The mill went up in flames.', 'a fire at the mill', 'blaze'],
  ])('reads “%s” and “%s” alike', (one, other, act) => {
    expect(actsIn(one)).toContain(act);
    expect(actsIn(other)).toContain(act);
  });

  it('gives acts the same names in other languages', () => {
    expect(actsIn('Trois marins ont perdu la vie.', 'fr')).toContain('die');
    expect(actsIn('Drei Seeleute kamen ums Leben.', 'de')).toContain('die');
    expect(actsIn('Ein Güterzug ist entgleist.', 'de')).toContain('crash');
    expect(actsIn('Un train de marchandises a déraillé.', 'fr')).toContain('crash');
    expect(actsIn('Der Hafenmeister trat am Montag zurück.', 'de-CH')).toContain('quit');
  });

  it('matches whole words and beginnings as the lexicon says', () => {
    expect(actsIn('a winter evening by the fireplace')).toEqual([]);
  });

  it.each([
    ['Die Feuerwehr rückte mit zahlreichen Wagen aus, sagte Brandt.', 'de'],
    ['Einige Bauern und Bäume am Haushof', 'de'],
    ['L’ouvrage de Marie, vers votre rivage', 'fr'],
    ['Un défaut signalé', 'fr'],
  ])('finds no act in words that only begin alike: %s', (text, language) => {
    expect(actsIn(text, language)).toEqual([]);
  });

  it.each(['soll', 'angaben', 'einsatz', 'früher'])('“%s” says nothing of an event', (word) => {
    expect(isCommon(word, 'de')).toBe(true);
  });

  it('finds nothing in languages without a lexicon', () => {
    expect(actsIn('De havenmeester trad af.', 'nl')).toEqual([]);
    expect(isCommon('people', 'nl')).toBe(false);
    expect(isCommon('people', 'en')).toBe(true);
  });
});
