import { describe, expect, it } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

const fineKinds = ['spelling', 'case', 'punctuation'];
/** Every kind that says more than that something is spelled or punctuated differently. */
const strongKinds = (language: string, one: string, other: string) =>
  ['_', 'Xyz _', '_ abc'].flatMap((frame) =>
    kindsBetween(language, frame.replace('_', one), frame.replace('_', other)).filter(
      (kind) => !fineKinds.includes(kind),
    ),
  );

describe('an abbreviation and its words are the same, and its stop ends no sentence', () => {
  it.each([
    ['en', 'on Hwy. 61 today', 'on Highway 61 today'],
    ['en', 'at 5 Park Sq. in May', 'at 5 Park Square in May'],
    ['en', 'Acme Corp. said', 'Acme Corporation said'],
    ['en', 'Ruiz of Calif. came', 'Ruiz of California came'],
    ['en', 'sent w/o notice', 'sent without notice'],
    ['en', 'read p5 today', 'read p. 5 today'],
    ['en', 'read p5 today', 'read page 5 today'],
    ['en', 'see pp. 5–6 there', 'see pages 5-6 there'],
    ['en', 'as fig.5 shows', 'as figure 5 shows'],
    ['en', 'built c. 1900 there', 'built circa 1900 there'],
    ['en', 'after 30 mins there', 'after 30 minutes there'],
    ['en', 'it is 6ft tall', 'it is six feet tall'],
    ['de', 'am Bahnhofspl. warten', 'am Bahnhofsplatz warten'],
    ['de', 'am Hafenpl. Karin kam', 'am Hafenplatz Karin kam'],
    ['de', 'i. d. R. offen', 'in der Regel offen'],
    ['de', 'im Jahr 50 v. Chr. dort', 'im Jahr 50 vor Christus dort'],
    ['de', 'Haus Nr.5 dort', 'Haus Nummer fünf dort'],
    ['de', 'nach 10 Min. Pause', 'nach zehn Minuten Pause'],
    ['fr', '12 av. du Port', '12 avenue du Port'],
    ['fr', 'en 50 av. J.-C. ici', 'en 50 avant Jésus-Christ ici'],
    ['fr', 'au bd. Voltaire', 'au boulevard Voltaire'],
    ['fr', 'c.-à-d. demain', 'c’est-à-dire demain'],
    ['fr', 'c’est à dire demain', 'c.-à-d. demain'],
    ['fr', 'p. ex. demain', 'par exemple demain'],
    ['fr', 'au RDC ici', 'au rez-de-chaussée ici'],
    ['es', 'la pág. 5 dice', 'la página 5 dice'],
    ['es', 'el n.º 5 dice', 'el número 5 dice'],
    ['es', 'los JJ. OO. de', 'los Juegos Olímpicos de'],
    ['it', 'in c.so Roma', 'in corso Roma'],
    ['it', 'pane ecc. Poi', 'pane eccetera Poi'],
    ['nl', 'd.w.z. nooit', 'dat wil zeggen nooit'],
    ['nl', 'in de Havenstr. woont', 'in de Havenstraat woont'],
    ['pt', 'a Sra. Vale veio', 'a senhora Vale veio'],
  ])('in %s: “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).toEqual([]);
  });

  it.each([
    ['de', 'der Abt sprach', 'die Abteilung sprach'],
    ['de', 'am Hafenpl. dort', 'am Hafenplan dort'],
    ['en', 'read p5 today', 'read page 6 today'],
    ['en', 'a union rep came', 'a union report came'],
    ['it', 'lo so. Poi venne', 'lo so poi venne'],
  ])('but not, in %s, “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).not.toEqual([]);
  });
});

describe('figures joined by a slash, a hyphen or stops', () => {
  it.each([
    ['en', 'on 9/11 we', 'on 9-11 we'],
    ['en', 'the 7/7 bombings', 'the 7-7 bombings'],
    ['en', 'a 20/80 split', 'a 20-80 split'],
    ['en', 'on 11/9/1989 there', 'on 11-09-1989 there'],
    ['en', 'on 2024/05/06 it', 'on 2024-05-06 it'],
    ['de', 'am 12.05.2024 dort', 'am 12/5/2024 dort'],
    ['fr', 'le 11/9 nous', 'le 11-9 nous'],
  ])('are the same words: in %s “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).toEqual([]);
  });

  it.each([
    ['en', 'a 3/4 share', 'a 3-4 share'],
    ['en', 'on 5/6 we met', 'on 5-6 we met'],
    ['en', 'version 1.2.3 came', 'version 1-2-3 came'],
    ['en', 'on 11/9/1989 there', 'on 9/11/1989 there'],
  ])('but not if they may be a fraction, or are no day: in %s “%s” and “%s”', (...pair) => {
    expect(strongKinds(...pair)).not.toEqual([]);
  });
});
