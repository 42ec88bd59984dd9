import { expect, test } from 'vitest';
import { french } from '../../language/french.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import type { DateInWords } from './dateInWords.ts';
import { describeDate } from './describeDate.ts';
import { formatDateLabel } from './formatDateLabel.ts';

type Kind = 'moment' | 'span' | 'bounded span';

const dateOf = (text: string, kind: Kind): DateInWords => ({
  edtf: edtfOf(text),
  extent: kind === 'moment' ? 'moment' : 'span',
  basis: kind === 'bounded span' ? 'bounded' : 'stated',
});

/** No-break spaces are tested with the language’s other texts. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each<[string, Kind, string]>([
  ['2023-09-09', 'moment', 'samedi 9 septembre 2023'],
  ['2023-09-09', 'span', 'pendant toute la journée du samedi 9 septembre 2023'],
  ['2023-09-01', 'moment', 'vendredi 1er septembre 2023'],
  ['2023-05', 'moment', 'en mai 2023 ; le jour n’est pas précisé'],
  ['2023-04', 'span', 'pendant tout le mois d’avril 2023'],
  ['2001-21', 'moment', 'au printemps 2001 ; le jour n’est pas précisé'],
  ['2001-22', 'moment', 'en été 2001 ; le jour n’est pas précisé'],
  ['2001-22', 'span', 'pendant tout l’été 2001'],
  ['2016', 'moment', 'en 2016 ; le jour n’est pas précisé'],
  ['2016', 'span', 'pendant toute l’année 2016'],
  ['2016', 'bounded span', 'à un moment donné en 2016 ; ni le début ni la fin ne sont précisés'],
  ['201X', 'moment', 'dans les années 2010 ; l’année n’est pas précisée'],
  ['201X', 'span', 'pendant toutes les années 2010'],
  ['2021-05-01/2021-05-14', 'moment', 'entre le 1er et le 14 mai 2021 ; le jour n’est pas précisé'],
  ['2021-05-01/2021-05-14', 'span', 'du 1er au 14 mai 2021'],
  ['2021-04-28/2021-05-03', 'span', 'du 28 avril au 3 mai 2021'],
  [
    '2021-05-01/2021-05-14',
    'bounded span',
    'à un moment donné entre le 1er et le 14 mai 2021 ; ni le début ni la fin ne sont précisés',
  ],
  ['2021-05/2021-07', 'moment', 'entre mai et juillet 2021 ; le jour n’est pas précisé'],
  ['2003/2006', 'moment', 'entre 2003 et 2006 ; le jour n’est pas précisé'],
  ['2003/2006', 'span', 'de 2003 à 2006'],
  ['1984~/2004', 'moment', 'entre 1984 environ et 2004 ; le jour n’est pas précisé'],
  ['1984~/2004', 'span', 'début vers 1984, fin en 2004'],
  [
    '2021-05-02/2021-05-14?',
    'moment',
    'entre le 2 mai 2021 et peut-être le 14 mai 2021 ; le jour n’est pas précisé',
  ],
  ['2021-05-02/2021-05-14?', 'span', 'début le 2 mai 2021, fin peut-être le 14 mai 2021'],
  [
    '2023-09-09/2023-09-10',
    'moment',
    'le samedi 9 ou le dimanche 10 septembre 2023 ; le jour n’est pas précisé',
  ],
  ['2023-11/2023-12', 'moment', 'en novembre ou décembre 2023 ; le jour n’est pas précisé'],
  ['2003/2004', 'moment', 'en 2003 ou 2004 ; le jour n’est pas précisé'],
  ['2001-21/2001-22', 'moment', 'au printemps ou en été 2001 ; le jour n’est pas précisé'],
  ['2001-21/2001-22', 'span', 'du printemps à l’été 2001'],
  ['/2006', 'moment', 'en 2006 ou avant ; le jour n’est pas précisé'],
  ['/2006', 'span', 'jusqu’en 2006 ; le début n’est pas précisé'],
  ['../2006', 'moment', 'en 2006 ou à n’importe quel moment avant ; le jour n’est pas précisé'],
  ['2006-05/', 'moment', 'en mai 2006 ou après ; le jour n’est pas précisé'],
  ['2006-05/', 'span', 'à partir de mai 2006 ; la fin n’est pas précisée'],
  ['2006/..', 'span', 'à partir de 2006'],
  ['/2023-09-09', 'moment', 'le 9 septembre 2023 ou avant ; le jour n’est pas précisé'],
  ['/1998~', 'span', 'jusque vers 1998 ; le début n’est pas précisé'],
  ['2023-09-09T23:30:00-04', 'moment', 'samedi 9 septembre 2023 à 23:30 (UTC−4)'],
  ['1998~', 'moment', 'vers 1998'],
  ['1998~', 'span', 'pendant à peu près toute l’année 1998'],
  ['1998?', 'moment', 'peut-être 1998'],
  ['1998%', 'moment', 'peut-être vers 1998'],
  ['1998%', 'span', 'peut-être pendant à peu près toute l’année 1998'],
  ['199X~', 'moment', 'vers les années 1990'],
  ['2023-09-09?', 'moment', 'peut-être le samedi 9 septembre 2023'],
  ['2023-09-09~', 'moment', 'vers le 9 septembre 2023'],
  ['-0043-03-15', 'moment', '15 mars 44 av. J.-C.'],
  ['-0029/0014', 'moment', 'entre 30 av. J.-C. et 14 ap. J.-C. ; le jour n’est pas précisé'],
  ['Y-300000', 'moment', 'en 300 000 av. J.-C. ; le jour n’est pas précisé'],
])('%s as a %s in French: %s', (text, kind, expected) => {
  expect(plain(describeDate(dateOf(text, kind), french))).toBe(expected);
});

test.each([
  ['2023-09-09', 'sam. 9 sept. 2023'],
  ['2023-04', 'avr. 2023'],
  ['2001-21', 'printemps 2001'],
  ['201X', 'années 2010'],
  ['2021-05-01/2021-05-14', '1er–14 mai 2021'],
  ['2021-04-28/2021-05-03', '28 avr. – 3 mai 2021'],
  ['2003/2006', '2003–2006'],
  ['1984~/2004', 'v. 1984 – 2004'],
  ['/2006', '2006 ou avant'],
  ['2006-05/', 'mai 2006 ou après'],
  ['1998?', '1998 ?'],
  ['1998%', 'v. 1998 ?'],
  ['-0043-03-15', '15 mars 44 av. J.-C.'],
])('%s for the axis and lists in French: %s', (text, expected) => {
  expect(plain(formatDateLabel(dateOf(text, 'moment'), french))).toBe(expected);
});
