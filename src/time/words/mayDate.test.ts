import { expect, test } from 'vitest';
import { mayDate } from './mayDate.ts';

test.each([
  ['on Saturday, 12 April', 'en'],
  ['The bridge reopened on Tuesday', 'en-GB'],
  ['It closed in December', 'en'],
  ['two weeks ago', 'en'],
  ['She left the day before', 'en'],
  ['at 6.12', 'en'],
  ['It shut at midnight', 'en'],
  ['It shut at half past four', 'en'],
  ['It has been shut since the flood', 'en'],
  ['The gate opened at dawn', 'en'],
  ['La route a fermé à minuit', 'fr'],
  ['Le pont est fermé depuis la crue', 'fr'],
  ['um halb sechs war zu', 'de'],
  ['um sechs Uhr war zu', 'de'],
  ['seit der Flut ist zu', 'de'],
  ['hier, le pont a rouvert', 'fr'],
  ['am gestrigen Abend', 'de'],
  ['à la mi-décembre', 'fr-CA'],
  ['moments later the gate fell', 'en'],
  ['It fell shortly afterwards', 'en'],
  ['before the vote', 'en'],
  ['The gate is now closed', 'en'],
  ['on Sat', 'en'],
  ['wenig später fiel das Tor', 'de'],
  ['am Montagabend', 'de'],
  ['peu après', 'fr'],
  ['ensuite, la porte a cédé', 'fr'],
  ['It has just closed', 'en'],
  ['Eventually it closed', 'en'],
  ['in the noughties', 'en'],
  ['at half-time', 'en'],
  ['It broke as he spoke', 'en'],
  ['It was mended as the mayor spoke', 'en'],
  // In the role of one: nothing is said rather than something untrue.
  ['She was known as the keeper', 'en'],
  ['It broke upon arrival', 'en'],
  ['On hearing this, she left', 'en'],
  ['in the new year', 'en'],
  ['comme le maire parlait', 'fr'],
  ['à l’arrivée du train', 'fr'],
  ['bei Ankunft des Zuges', 'de'],
  ['le pont vient de fermer', 'fr'],
  ['au moment du vote', 'fr'],
  ['à la Toussaint', 'fr'],
  ['am Vortag', 'de'],
  ['Soeben wurde gesperrt', 'de'],
  ['bei Einbruch der Dunkelheit', 'de'],
  ['seinerzeit war sie offen', 'de'],
])('“%s” (%s) may date something', (words, language) => {
  expect(mayDate(words, language)).toBe(true);
});

test.each([
  ['The mayor cut the ribbon.', 'en'],
  ['She sat on the path in the sun.', 'en'],
  ['Le maire a coupé le ruban, puisqu’il le fallait.', 'fr'],
  ['She was a keeper of the adjusted gate.', 'en'],
  ['He serves as a warden of old bridges such as this.', 'en'],
  ['Le maire parlait d’un pont.', 'fr'],
  ['Die Brücke ist wieder offen.', 'de'],
  ['Die Brücke ist halb offen, die Seite zu.', 'de'],
])('“%s” (%s) dates nothing', (words, language) => {
  expect(mayDate(words, language)).toBe(false);
});

test('in a language whose words for time are unknown, anything may date something', () => {
  expect(mayDate('افتتح الجسر', 'ar')).toBe(true);
  expect(mayDate('El puente abrió', 'es')).toBe(true);
});
