import { describe, expect, test } from 'vitest';
import { findFurniture } from './findFurniture.ts';

/** The lines that are left of a page's. */
function keptOf(lines: readonly string[], language: string): string[] {
  const text = `${lines.join('\n\n')}\n`;
  const points = Array.from(text);
  for (const { start, end } of findFurniture(text, language)) points.fill(' ', start, end);
  return points
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const pages = {
  de: {
    told: [
      'Brücke an der Mühlstraße gesperrt',
      'Die Stadt hat die Brücke am Dienstag gesperrt. Ein Kahn hatte den zweiten Pfeiler gerammt.',
      'Die Bäcker beklagen, dass keine Kunden mehr kommen. Auf Facebook teilten sie ein Foto.',
      'Die Arbeiten beginnen im Herbst.',
    ],
    site: [
      'Artikel anhören',
      'Lesen Sie auch: Das kostet die neue Brücke',
      'Wir benötigen Ihre Zustimmung, um diesen Inhalt anzuzeigen.',
      'Teilen  Drucken  Merken',
      'Impressum | Datenschutz | AGB',
    ],
  },
  fr: {
    told: [
      'Le pont de la rue du Moulin fermé',
      'La ville a fermé le pont mardi. Une péniche avait heurté le deuxième pilier.',
      'Les boulangers se plaignent. Ils ont partagé sur Facebook une photo de la rue vide.',
      'Les travaux commenceront à l’automne.',
    ],
    site: [
      'Gérer mes préférences',
      'Cet article est réservé aux abonnés. Il vous reste 60 % à découvrir.',
      'Partager  Imprimer  Envoyer par e-mail',
      'Mentions légales | Politique de confidentialité',
      'Réagir (3)',
    ],
  },
  nl: {
    told: [
      'Brug aan de Molenstraat afgesloten',
      'De stad heeft de brug dinsdag afgesloten. Een schip had de tweede pijler geraakt.',
      'De bakkers klagen. Zij deelden op Facebook een foto van de lege straat.',
      'Het werk begint in de herfst.',
    ],
    site: [
      'Leestijd: 3 minuten',
      'Foto: Ida Holm / ANP',
      'Lees ook: Dit kost de nieuwe brug',
      'Meld u aan voor onze nieuwsbrief',
      'Om deze inhoud te tonen moet u cookies accepteren.',
      'Privacyverklaring | Algemene voorwaarden',
      'Terug naar boven',
    ],
  },
  en: {
    told: [
      'Bridge on Mill Street shut',
      'The town shut the bridge on Tuesday. A barge had struck the second pillar of the bridge.',
      'Bakers on the street complain. They shared a picture of the empty street on Facebook.',
      'Work will start in the autumn.',
    ],
    site: [
      'Advertisement. Scroll to continue reading.',
      'Image source, Gazette Images',
      'Sign up to our free daily newsletter',
      'Share  Tweet  Email  Print',
      'Privacy policy | Terms of use',
    ],
  },
};

describe.each(Object.entries(pages))('a page in %s', (language, { told, site }) => {
  test('is left with what it tells, wherever its site speaks between', () => {
    const [headline = '', ...sentences] = told;
    const mixed = [headline, ...sentences.flatMap((line, i) => [line, ...site.slice(i, i + 1)])];
    expect(keptOf([...mixed, ...site.slice(2)], language)).toEqual(told);
  });

  test('has none of its sentences among its furniture taken for it', () => {
    const last = told.at(-1) ?? '';
    expect(keptOf([...told.slice(0, -1), ...site, last, ...site], language)).toEqual(told);
  });
});

test.each([
  [
    'en',
    ['Share prices fell on Tuesday.', 'Follow the river and you reach the mill.', 'Nobody came.'],
  ],
  [
    'en',
    [
      'Get in touch with the past, the keeper says, and it answers.',
      'Enjoying our view were two cats.',
      'They cost the city £11,000 a week.',
      'This story begins in 1911.',
      '250',
      'people live on Quay Lane.',
    ],
  ],
  ['de', ['Sie fordert Daten von den Partnern.', 'Mehr dazu sagte er nicht.']],
  [
    'es',
    [
      'Por la tarde volvió la luz.',
      'Más información no dio el alcalde.',
      'Publicidad engañosa, dice la villa.',
    ],
  ],
  ['de', ['Teilen der Stadt fehlt das Wasser.', 'Anzeige erstattete ein Bäcker.', 'Niemand kam.']],
  ['fr', ['Partager la route est difficile.', 'Publicité mensongère : la ville accuse le bac.']],
  ['nl', ['Deel van de stad zit zonder water.', 'Reacties gaf de burgemeester niet.']],
])('sentences that begin as furniture does are the article’s (%s)', (language, lines) => {
  expect(keptOf(['Headline of the day', ...lines], language)).toEqual([
    'Headline of the day',
    ...lines,
  ]);
});

test.each([
  'Rechte an dem Grundstück erwerben will die Stadt im Herbst.',
  'Rechte am Artikel der Satzung forderten die Bürger ein.',
])('keeps what is told of other rights than those of the article: %s', (line) => {
  const told = [...pages.de.told, line];
  expect(keptOf(told, 'de')).toEqual(told);
});
