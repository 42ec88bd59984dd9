import { expect, test } from 'vitest';
import { guessLanguage } from './guessLanguage.ts';

test.each([
  [
    'en',
    'The bridge on Mill Street was opened to lorries again on Thursday night, and it has held.',
  ],
  [
    'de',
    'Die Brücke in der Mühlstraße wurde am Donnerstag wieder für Lastwagen geöffnet, und sie hält.',
  ],
  [
    'fr',
    'Le pont de la rue du Moulin est de nouveau ouvert à la circulation des camions, et il tient.',
  ],
  [
    undefined,
    'Most na ulicy Młyńskiej został w czwartek ponownie otwarty dla ciężarówek i trzyma się.',
  ],
  ['es', 'El puente de la calle del Molino se abrió el jueves para los camiones y ha resistido.'],
  [
    'it',
    'Il ponte della via del Mulino è stato riaperto giovedì ai camion, che non sono più deviati.',
  ],
  [
    'pt',
    'A ponte da rua do Moinho foi reaberta na quinta-feira aos camiões, que não são mais desviados.',
  ],
  [undefined, 'Mill Street'],
  [undefined, ''],
])('guessLanguage says %s of: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
