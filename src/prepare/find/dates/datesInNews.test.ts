import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

interface Mark {
  start: number;
  end: number;
  values: readonly string[];
}

/**
 * Passages of ours: a line `# day language` says when and in what language those below it were
 * published; `{words|date}` marks what dates something, with its EDTF or several that are right, and
 * `¶` is between the paragraphs of one text.
 */
function passagesIn(name: string) {
  const lines = readFileSync(new URL(`passages/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  let [published, language] = ['', ''];
  return lines.flatMap((line) => {
    const head = /^# (\S+) (\S+)$/u.exec(line);
    if (head) [published = '', language = ''] = head.slice(1);
    return head ? [] : [{ ...unmarked(line.replaceAll(' ¶ ', '\n\n')), published, language }];
  });
}

function unmarked(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const piece of line.split(/(?=\{)|(?<=\})/u)) {
    const [, words, values] = /^\{([^|]+)\|(.+)\}$/u.exec(piece) ?? [];
    if (words !== undefined && values !== undefined) {
      marks.push({
        start: text.length,
        end: text.length + words.length,
        values: values.split('='),
      });
    }
    text += words ?? piece;
  }
  return { text, marks };
}

test.each([
  ['en', { marked: 442, right: 437, others: 7 }],
  ['documents', { marked: 508, right: 482, others: 8 }],
  ['de', { marked: 151, right: 149, others: 3 }],
  ['fr', { marked: 141, right: 141, others: 0 }],
  ['es', { marked: 128, right: 127, others: 1 }],
])('what dates something in passages in “%s” has the date that a person gave it', (name, least) => {
  const score = { marked: 0, right: 0, others: 0 };
  for (const { text, marks, published, language } of passagesIn(name)) {
    const found = [...findDates(text, { published, language }).dates];
    for (const { start, end, values } of marks) {
      const beside = found.filter((date) => date.start < end && start < date.end);
      const best = beside.find(({ edtf }) => values.includes(edtf)) ?? beside[0];
      score.marked += 1;
      if (best && values.includes(best.edtf)) score.right += 1;
      if (best) found.splice(found.indexOf(best), 1);
    }
    score.others += found.length;
  }
  expect(score.marked).toBe(least.marked);
  expect(score.right).toBeGreaterThanOrEqual(least.right);
  expect(score.others).toBeLessThanOrEqual(least.others);
});

/** Published on a Friday unless said otherwise. */
const datesIn = (text: string, language: string, published = '2013-03-22') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

test.each([
  ['fr', 'Le bail expire en mai.', 'mai = 2013-05'],
  ['fr', 'La foire dure de samedi à lundi.', 'de samedi à lundi = 2013-03-23/2013-03-25'],
  ['es', 'La feria se celebra de sábado a lunes.', 'de sábado a lunes = 2013-03-23/2013-03-25'],
  [
    'de',
    'Die Messe dauert von Samstag bis Montag.',
    'von Samstag bis Montag = 2013-03-23/2013-03-25',
  ],
  ['es', 'Comparecerán ante el juez el lunes.', 'lunes = 2013-03-25'],
  ['pt', 'Comparecerão perante o juiz na segunda-feira.', 'segunda-feira = 2013-03-25'],
])('%s: what lies ahead: %s', (language, text, date) => {
  expect(datesIn(text, language)).toEqual([date]);
});

test.each([
  [
    'es',
    'El puente cerró ayer jueves y abre mañana, sábado.',
    ['ayer jueves = 2013-03-21', 'mañana, sábado = 2013-03-23'],
  ],
  [
    'fr',
    'Le pont a fermé hier jeudi et rouvrira demain samedi.',
    ['hier jeudi = 2013-03-21', 'demain samedi = 2013-03-23'],
  ],
  ['de', 'Die Brücke wurde gestern, Donnerstag, gesperrt.', ['gestern, Donnerstag = 2013-03-21']],
  [
    'fr',
    'Elle est fermée depuis juin de l’année dernière.',
    ['juin de l’année dernière = 2012-06'],
  ],
  ['es', 'Subió frente al 3 % del mes anterior.', ['del mes anterior = 2013-02']],
  ['de', 'Ende der Achtzigerjahre brannte sie.', ['der Achtzigerjahre = 198X']],
])('%s: one phrase: %s', (language, text, dates) => {
  expect(datesIn(text, language)).toEqual(dates);
});

test.each([
  ['de', 'In den ersten neun Monaten 2012 fuhren 300 Züge.'],
  ['fr', 'Sur les neuf premiers mois de 2012, 300 trains ont roulé.'],
  ['es', 'En los nueve primeros meses de 2012 pasaron 300 trenes.'],
])('%s: the first months of a year: %s', (language, text) => {
  expect(datesIn(text, language).map((date) => date.split(' = ')[1])).toEqual(['2012-01/2012-09']);
});

describe('what news says in French and German', () => {
  test.each([
    [
      'Au deuxième semestre 2012, elle a embauché.',
      'fr',
      ['Au deuxième semestre 2012 = 2012-07/2012-12'],
    ],
    [
      'Dans la nuit de jeudi à vendredi, un feu s’est déclaré.',
      'fr',
      ['Dans la nuit de jeudi à vendredi = 2013-03-21/2013-03-22'],
    ],
    ['Le numéro 1998 coûte 1950 euros.', 'fr', []],
    ['Le musée est ouvert tous les jours de 9 h à 18 h.', 'fr', []],
    [
      'Im zweiten Halbjahr 2012 stellte sie ein.',
      'de',
      ['Im zweiten Halbjahr 2012 = 2012-07/2012-12'],
    ],
    [
      'In der Nacht von Donnerstag auf Freitag brach ein Feuer aus.',
      'de',
      ['In der Nacht von Donnerstag auf Freitag = 2013-03-21/2013-03-22'],
    ],
    [
      'Zwischen Mai und Juni trat der Fluss über die Ufer.',
      'de',
      ['Zwischen Mai und Juni = 2012-05/2012-06'],
    ],
    ['Die Fähre fährt am Montag um 14 Uhr.', 'de', ['Montag um 14 Uhr = 2013-03-25T14:00']],
    [
      'Morgen und übermorgen fahren keine Busse.',
      'de',
      ['Morgen = 2013-03-23', 'übermorgen = 2013-03-24'],
    ],
    ['Die Saison 2012/13 beginnt.', 'de', ['2012/13 = 2012/2013']],
    ['Seite 1998 kostet 1950 Euro.', 'de', []],
    ['Das Bad ist täglich von 9 bis 18 Uhr geöffnet.', 'de', []],
  ])('%s', (text, language, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });
});

test.each([
  [
    'en',
    '“On Friday I asked him, and he laughed,” Ms Orde told the inquiry on 3 March.',
    ['Friday = 2010-02-26', '3 March = 2010-03-03'],
  ],
  [
    'en',
    'On 3 March she wrote: "I rang him yesterday, and will again tomorrow."',
    ['3 March = 2010-03-03', 'yesterday = 2010-03-02', 'tomorrow = 2010-03-04'],
  ],
  [
    'en',
    '“I saw it two years ago,” he said in December 2005.',
    ['two years ago = 2008', 'December 2005 = 2005-12'],
  ],
  [
    'en',
    'It opened on 3 March, and “yesterday was fine”, she said.',
    ['3 March = 2010-03-03', 'yesterday = 2010-03-15'],
  ],
  [
    'de',
    '„Gestern war alles ruhig“, sagte sie am Freitag.',
    ['Gestern = 2010-03-11', 'Freitag = 2010-03-12'],
  ],
])('dates in a quotation are counted from when it was said: %s: %s', (language, text, dates) => {
  expect(datesIn(text, language, '2010-03-16')).toEqual(dates);
});

/** The last date, and what has none. */
const found = (text: string) => {
  const { dates, undated } = findDates(text, { published: '2024-11-12', language: 'en' });
  return [dates.at(-1)?.edtf, undated.map(({ text }) => text)];
};

test('after days told one after the other a time is of the last', () => {
  expect(
    found('It shut on 4 November and reopened on 7 November. At 8.15 am a bus crossed.'),
  ).toEqual(['2024-11-07T08:15', []]);
});

test('after a sentence that goes back in time it is open of which day a time is', () => {
  expect(
    found('He was held on Friday after a fire on Wednesday. At 6 pm the alarm went off.'),
  ).toEqual(['2024-11-06', ['6 pm']]);
});
