import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Tuesday. */
const published = '2023-05-16';

const datesIn = (text: string, language: string) =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('in French', () => {
  test.each([
    ['En avril, on a voté ; en juin, on votera.', ['avril = 2023-04', 'juin = 2023-06']],
    [
      'Il a dit mardi que le pont serait rouvert jeudi.',
      ['mardi = 2023-05-16', 'jeudi = 2023-05-18'],
    ],
    ['Le pont s’est effondré dimanche.', ['dimanche = 2023-05-14']],
    ['Le conseil votera jeudi.', ['jeudi = 2023-05-18']],
    [
      'Il a fermé jeudi dernier et rouvrira lundi prochain.',
      ['jeudi dernier = 2023-05-11', 'lundi prochain = 2023-05-22'],
    ],
    [
      'Le 1er août 2022, le mardi 9 mai et le 3 mars',
      ['1er août 2022 = 2022-08-01', 'mardi 9 mai = 2023-05-09', '3 mars = 2023-03-03'],
    ],
    [
      'Il a été vendu en mai 2019, fin avril et début 2020.',
      ['mai 2019 = 2019-05', 'fin avril = 2023-04', 'début 2020 = 2020'],
    ],
    [
      'Hier, aujourd’hui et demain',
      ['Hier = 2023-05-15', 'aujourd’hui = 2023-05-16', 'demain = 2023-05-17'],
    ],
    [
      'Le 30 avril il est tombé. Le lendemain, on l’a relevé.',
      ['30 avril = 2023-04-30', 'Le lendemain = 2023-05-01'],
    ],
    [
      'la semaine dernière, le mois dernier, l’an dernier',
      [
        'la semaine dernière = 2023-05-08/2023-05-14',
        'le mois dernier = 2023-04',
        'l’an dernier = 2022',
      ],
    ],
    [
      'Il y a trois ans, il y a deux mois',
      ['Il y a trois ans = 2020', 'il y a deux mois = 2023-03'],
    ],
    ['du 3 au 5 mars', ['du 3 au 5 mars = 2023-03-03/2023-03-05']],
    ['entre 2003 et 2007', ['entre 2003 et 2007 = 2003/2007']],
    [
      'un moulin du XIXe siècle, les années 1990',
      ['du XIXe siècle = 18XX', 'les années 1990 = 199X'],
    ],
    [
      'au printemps 2019, l’été dernier',
      ['au printemps 2019 = 2019-21', 'l’été dernier = 2022-22'],
    ],
    ['dimanche vers 7h30', ['dimanche vers 7h30 = 2023-05-14T07:30']],
    ['à 18 heures samedi', ['18 heures samedi = 2023-05-13T18:00']],
    ['ce week-end', ['ce week-end = 2023-05-20/2023-05-21']],
    ['Dans deux ans, en fin d’année', ['Dans deux ans = 2025', 'en fin d’année = 2023']],
    ['L’accord expire le 30 juin.', ['30 juin = 2023-06-30']],
    ['Sept personnes, trois mois plus tard, 1 200 euros, 45 ans', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'fr')).toEqual(dates);
  });
});

describe('in a language without a grammar of its own', () => {
  test.each([
    ['Bron rasade söndag 14 maj 2023.', ['söndag = 2023-05-14', '14 maj 2023 = 2023-05-14'], 'sv'],
    ['Мост упал 14 мая 2023.', ['14 мая 2023 = 2023-05-14'], 'ru'],
  ])('calendar dates and weekdays: %s', (text, dates, language) => {
    expect(datesIn(text, language)).toEqual(dates);
  });
});

describe('in German', () => {
  test.each([
    [
      'In der Nacht zum Freitag lief sie auf Grund, gegen 23.10 Uhr. Um 4.30 Uhr waren alle an Land.',
      [
        'In der Nacht zum Freitag = 2023-05-11/2023-05-12',
        '23.10 Uhr = 2023-05-11T23:10',
        '4.30 Uhr = 2023-05-12T04:30',
      ],
    ],
    ['In der Nacht zum 3. März brannte es.', ['In der Nacht zum 3. März = 2023-03-02/2023-03-03']],
    ['Eine Sitzung ist für Donnerstag geplant.', ['Donnerstag = 2023-05-18']],
    [
      'Sie ist am Sonntag eingestürzt und wird im Juni geöffnet.',
      ['Sonntag = 2023-05-14', 'Juni = 2023-06'],
    ],
    ['Die Brücke stürzte am Sonntag ein.', ['Sonntag = 2023-05-14']],
    ['Der Rat wird am Donnerstag abstimmen.', ['Donnerstag = 2023-05-18']],
    [
      'Sie schloss vergangenen Freitag, öffnet nächsten Montag.',
      ['vergangenen Freitag = 2023-05-12', 'nächsten Montag = 2023-05-22'],
    ],
    [
      'am 3. Oktober 2022, am Dienstag, dem 9. Mai',
      ['3. Oktober 2022 = 2022-10-03', 'Dienstag, dem 9. Mai = 2023-05-09'],
    ],
    [
      'Sie wurde im Mai 2019, Ende April und Anfang 2020 verkauft.',
      ['Mai 2019 = 2019-05', 'Ende April = 2023-04', 'Anfang 2020 = 2020'],
    ],
    [
      'Gestern, heute und morgen; guten Morgen',
      ['Gestern = 2023-05-15', 'heute = 2023-05-16', 'morgen = 2023-05-17'],
    ],
    [
      'letzte Woche, im vergangenen Monat, letztes Jahr',
      [
        'letzte Woche = 2023-05-08/2023-05-14',
        'vergangenen Monat = 2023-04',
        'letztes Jahr = 2022',
      ],
    ],
    ['vor drei Jahren, vor zwei Monaten', ['vor drei Jahren = 2020', 'vor zwei Monaten = 2023-03']],
    ['vom 3. bis 5. März', ['vom 3. bis 5. März = 2023-03-03/2023-03-05']],
    ['zwischen 2003 und 2007', ['zwischen 2003 und 2007 = 2003/2007']],
    [
      'im 19. Jahrhundert, in den 1990er Jahren',
      ['im 19. Jahrhundert = 18XX', 'den 1990er Jahren = 199X'],
    ],
    ['im Sommer 2019', ['im Sommer 2019 = 2019-22']],
    ['am Sonntag gegen 18 Uhr', ['Sonntag gegen 18 Uhr = 2023-05-14T18:00']],
    ['45 Jahre alt, 1200 Euro, drei Monate lang', []],
    [
      'Dienstag vergangener Woche; in zwei Jahren',
      ['Dienstag vergangener Woche = 2023-05-09', 'in zwei Jahren = 2025'],
    ],
    ['Sie sagte, dass es bis Freitag geschlossen bleibt.', ['Freitag = 2023-05-19']],
    ['Sie sagte, dass es am Freitag geschlossen wurde.', ['Freitag = 2023-05-12']],
    ['Das Abkommen läuft am 30. Juni aus.', ['30. Juni = 2023-06-30']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'de')).toEqual(dates);
  });
});
