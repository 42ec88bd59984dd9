import { expect, test } from 'vitest';
import { findDates } from './findDates.ts';

const yearsIn = (text: string, language: string) =>
  findDates(text, { published: '2013-03-22', language }).dates.map(({ edtf }) => edtf);

test.each([
  ['es', 'Abrió en 1974 y se amplió durante 2006.', ['1974', '2006']],
  [
    'es',
    'El presupuesto 2013 y los Juegos de Londres 2012 (Madrid, 1987)',
    ['2013', '2012', '1987'],
  ],
  ['es', 'Tras la crisis de 2008 cerraron 2010 tiendas.', ['2008']],
  ['es', 'En la calle Mayor 1950 un BMW 2002, según la norma ISO 2001, costó 2.019 euros.', []],
  ['es', 'Un total de 1999 vecinos y 2010 bombillas; ligue Usted 1950 veces.', []],
  ['it', 'Durante il 2012 la Fiera del Libro 2013 e il bilancio 2011', ['2012', '2013', '2011']],
  ['it', 'Il volo 1984 costò 2000 dollari in via Roma 1950, con 1999 biglietti.', []],
  ['pt', 'O orçamento 2013, a Feira do Livro 2012 (Lisboa, 1987)', ['2013', '2012', '1987']],
  ['pt', 'Na rua Direita 1950, a linha 1950 levou 1999 moradores e 2010 lâmpadas.', []],
  ['nl', 'Het WK 2014, de begroting 2013 en de telling van 2011', ['2014', '2013', '2011']],
  ['nl', 'Aan de Molenstraat 1950 nam vlucht 1984 de 2010 stoelen en 2019 mensen mee.', []],
  ['fr', 'Le livre (Paris, 1987) est épuisé.', ['1987']],
])('%s: “%s” names the years %j', (language, text, years) => {
  expect(yearsIn(text, language)).toEqual(years);
});

test.each([
  ['fr', 'Au sixième siècle et au VIe siècle, la vie siècle après siècle', ['05XX', '05XX']],
  ['fr', 'une maison du dix-neuvième siècle', ['18XX']],
  ['de', 'Im neunzehnten Jahrhundert und im 18. Jahrhundert', ['18XX', '17XX']],
  [
    'de',
    'Ludwig XIV. starb 1715, das Schloss wurde 1823 gebaut, es war 1750 Meter lang.',
    ['1715', '1823'],
  ],
  ['it', 'Nell’Ottocento costava ottocento lire, nel Novecento di più.', ['18XX', '19XX']],
  ['nl', 'In de zeventiende eeuw en de 19e eeuw', ['16XX', '18XX']],
])('%s: “%s” names the years and centuries %j', (language, text, years) => {
  expect(yearsIn(text, language)).toEqual(years);
});

test('In Portuguese a rank is no day of the week', () => {
  expect(yearsIn('Ficou na segunda posição, na terça rodada e na quinta tentativa.', 'pt')).toEqual(
    [],
  );
  expect(yearsIn('Na segunda começou; até sexta fica.', 'pt')).toEqual([
    '2013-03-18',
    '2013-03-22',
  ]);
});
