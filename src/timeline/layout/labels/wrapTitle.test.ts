import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabic } from '../../../language/arabic.ts';
import { english } from '../../../language/english.ts';
import { french } from '../../../language/french.ts';
import { wrapTitle } from './wrapTitle.ts';

/** Ten pixels a letter, as an old typewriter. */
const measure = (text: string) => 10 * Array.from(text).length;

test('breaks at spaces', () => {
  expect(wrapTitle('Bridge closes to lorries', 130, 3, measure)).toEqual({
    lines: ['Bridge closes', 'to lorries'],
    isCut: false,
    isTorn: false,
  });
});

test.each([
  ['a Brückenuntersuchung', ['a', 'Brückenun-', 'tersuchung']],
  ['at Brückenbaues now', ['at', 'Brückenba-', 'ues now']],
  ['at Brückenbaue now', ['at', 'Brückenb-', 'aue now']],
  ['Ανεξαρτητοποίηση', ['Ανεξαρτητ-', 'οποίηση']],
  ['at example.org/bridge', ['at', 'example.or', 'g/bridge']],
  ['123456789012', ['1234567890', '12']],
  ['العربيةالعربية', ['العربيةالع', 'ربية']],
])(
  'a word wider than a line is torn, and no other, with a hyphen where it has one: %s',
  (text, lines) => {
    expect(wrapTitle(text, 100, 9, measure).lines).toEqual(lines);
  },
);

test('no line of a card ends between a time and its zone, in any language', () => {
  for (const { dates } of [english, french, arabic]) {
    const date = dates.inZone('Sun 26 Oct 2025, 02:30', 'UTC+2');
    const { lines } = wrapTitle(date, 180, 3, measure);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^02:30.*UTC\+2/);
  }
});

test('cuts what does not fit, with an ellipsis within the width', () => {
  expect(wrapTitle('Mayor explains herself, in a video', 140, 2, measure)).toEqual({
    lines: ['Mayor explains', 'herself, in a…'],
    isCut: true,
    isTorn: false,
  });
  expect(wrapTitle('Mayor explains herself, in a video', 90, 2, measure).lines).toEqual([
    'Mayor',
    'explains…',
  ]);
});

test('leaves no comma before the ellipsis', () => {
  expect(wrapTitle('One, two, three', 80, 1, measure).lines).toEqual(['One…']);
});

test('keeps the parts of an emoji together', () => {
  const family = '👩‍👩‍👧‍👦';
  const { lines } = wrapTitle(family.repeat(6), 7 * 10 * 2, 3, measure);
  expect(lines.join('').replaceAll(family, '')).toBe('');
});

test('no line is wider than asked for, and nothing is lost without a mark', () => {
  const arbitraryText = fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 20 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(arbitraryText, fc.integer({ min: 60, max: 200 }), (text, widthPx) => {
      const { lines, isCut } = wrapTitle(text, widthPx, 3, measure);
      const one = (line: string) => measure(line) <= widthPx || Array.from(line).length > 1;
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.every(one)).toBe(true);
      if (!isCut) return;
      expect(lines.at(-1)).toMatch(/…$/u);
    }),
  );
});

/** Every setting of a text, from one character a line to all in one. */
const settings = (text: string, language?: string) =>
  Array.from({ length: Array.from(text).length }, (_, n) =>
    wrapTitle(text, 10 * (n + 1), 99, measure, language),
  ).filter(({ isTorn }) => !isTorn);

test.each([
  ['a group of figures', 'Il faut 12\u00a0000 signatures', '12\u00a0000'],
  ['a group of figures at a narrow space', 'Il faut 12\u202f000 signatures', '12\u202f000'],
  ['a group of figures at any space', 'They need 12 000 names', '12 000'],
  ['words in guillemets', 'Le maire ferme le «\u00a0pont\u00a0» ce soir', '«\u00a0pont\u00a0»'],
  ['words in guillemets at plain spaces', 'Le maire ferme le « pont » ce soir', '« pont »'],
  ['a mark after a space', 'Le pont ferme ce soir !', 'soir !'],
  ['a figure and its sign', 'Tolls rise by 5 % in May', '5 %'],
  ['a figure and its unit', 'A crack of 12 cm is seen', '12 cm'],
  ['a figure and the hours', 'Le pont ferme à 18 h 30 ce soir', '18 h 30'],
  ['a time and its half of the day', 'It shuts at 6.30 pm on Friday', '6.30 pm'],
  ['a time and its Uhr', 'Sperrung ab 18 Uhr am Freitag', '18 Uhr'],
  ['a figure and its square unit', 'A hole of 12 m² is seen', '12 m²'],
  ['a figure and its degree', 'It is 30 °C on the deck', '30 °C'],
  ['money after its sign', 'The toll of € 5 is back', '€ 5'],
  ['money before its sign', 'Le péage de 12 000 € revient', '12 000 €'],
  ['a number and what introduces it', 'Das Haus Nr. 5 bleibt leer', 'Nr. 5'],
  ['the French n°', 'La route n° 5 est fermée', 'n° 5'],
  ['an Arabic per cent sign', 'ترتفع الرسوم 5 ٪ في مايو', '5 ٪'],
  ['a Hebrew prefix', 'הגשר ב-תל אביב נסגר', 'ב-תל'],
  ['a figure and its millions', 'A loss of 5 million is feared', '5 million'],
  ['a figure and its Milliarden', 'Ein Defizit von 5 Mrd. droht', '5 Mrd.'],
  ['a figure and its per cent', 'Tolls rise by 5 per cent in May', '5 per'],
  ['a fraction', 'A loss of 1/2 of it', '1/2'],
  ['an emoji of several', 'Bridge shut 👩‍👩‍👧‍👦 today', '👩‍👩‍👧‍👦'],
  ['a flag', 'Bridge shut 🇫🇷 today', '🇫🇷'],
  ['a page and what introduces it', 'See pp. 12 and so on now', 'pp. 12'],
  ['a paragraph of a German law', 'Nach Abs. 2 ist es zu', 'Abs. 2'],
  ['a Spanish number', 'El núm. 5 queda cerrado hoy', 'núm. 5'],
  ['a number after its sign', 'Only # 5 is shut today', '# 5'],
  ['paragraphs of a German law', 'Die §§ 5 und 6 gelten nun', '§§ 5'],
  ['crowns', 'It costs 500 kr. per lorry', '500 kr.'],
  ['a unit with a slash', 'At 30 km/h over the bridge', '30 km/h'],
  ['a time and the Spanish half of its day', 'Cierra a las 6 p. m. hoy', '6 p. m.'],
  ['a German abbreviation', 'Es ist z. B. heute zu', 'z. B.'],
  ['initials', 'The J. R. Vale bridge shuts', 'J. R.'],
  ['millions of money', 'Un pont de 3 M€ est fermé', '3 M€'],
  ['billions and their money', 'Ein Defizit von 5 Mrd. € droht', '5 Mrd. €'],
  ['money before its code', 'They pay EUR 500 at the gate', 'EUR 500'],
  ['money after its code', 'They pay 500 EUR at the gate', '500 EUR'],
  ['an Arabic figure and its sign', 'ترتفع الرسوم ٥ ٪ في مايو', '٥ ٪'],
  ['a group of Arabic figures', 'خسارة ١٢ ٠٠٠ شخص هنا', '١٢ ٠٠٠'],
  ['a figure of Hindi and its unit', 'यहाँ १२ km दूर है अब', '१२ km'],
  ['a hyphen that does not break', 'The Clee\u2011Hill road shuts', 'Clee\u2011Hill'],
  ['words tied by a word joiner', 'Shut from May\u2060/\u2060June on', 'May\u2060/\u2060June'],
  ['a range of years', 'Tolls of 2019–20 come back', '2019–20'],
  ['a score', 'Council votes 5-3 to shut it', '5-3'],
  ['Spanish millions', 'Paga 3,5 millones por él', '3,5 millones'],
  ['one Spanish million', 'Paga 1 millón por él', '1 millón'],
  ['Italian millions', 'Sono circa 5 milioni di euro', '5 milioni'],
  ['Portuguese millions', 'Paga 5 milhões por ela', '5 milhões'],
  ['Portuguese thousands of millions', 'Paga 5 bilhões por ela', '5 bilhões'],
  ['Dutch millions', 'Het kost 5 miljoen per brug', '5 miljoen'],
  ['Swedish thousands of millions', 'En bro för 5 miljarder är stängd', '5 miljarder'],
  ['Polish thousands and their money', 'To 5 tys. zł więcej za most', '5 tys. zł'],
  ['Russian millions and their money', 'Мост за 5 млн руб. в год', '5 млн руб.'],
  ['Russian millions in full', 'Мост за 5 миллионов закрыт', '5 миллионов'],
  ['guillemets after an elided article', 'Le pont de l’« île » ferme', 'l’« île »'],
  ['a comma after a space', 'Le pont « ferme » , dit-il', '« ferme » ,'],
  ['brackets', 'The bridge (old) shuts', '(old)'],
])('%s is never torn', (_, text, whole) => {
  const all = settings(text);
  expect(all.length).toBeGreaterThan(3);
  for (const one of all) expect(one.lines.some((line) => line.includes(whole))).toBe(true);
});

test.each([
  ['de', 'Die Brücke wird am 3. Mai gesperrt', '3. Mai'],
  ['de', 'Sperrung ab 3. bis 5. Sept. 2031 geplant', '5. Sept.'],
  ['en-GB', 'Bridge closes on 3 May to lorries', '3 May'],
  ['en', 'Bridge closes on May 3rd to lorries', 'May 3rd'],
  ['en', 'Bridge closes on 3rd of May to all', '3rd of May'],
  ['en-US', 'Bridge closes Sept. 12 to lorries', 'Sept. 12'],
  ['fr', 'Le pont ferme le 1er mai au soir', '1er mai'],
  ['fr', 'Le pont ferme le 14 févr. au soir', '14 févr.'],
  ['es', 'El puente cierra el 3 de mayo hoy', '3 de mayo'],
  ['pt', 'A ponte fecha em 1º de maio de novo', '1º de maio'],
  ['it', 'Il ponte chiude il 3 maggio a tutti', '3 maggio'],
  ['pl', 'Most zamknięty od 3 maja dla aut', '3 maja'],
  ['cs', 'Most se zavře 3. května pro auta', '3. května'],
  ['fi', 'Silta suljetaan 3. toukokuuta illalla', '3. toukokuuta'],
  ['ru', 'Мост закроют 3 мая для всех', '3 мая'],
  ['ar', 'يغلق الجسر في ٣ مايو مساء', '٣ مايو'],
  ['he', 'הגשר ייסגר ב-3 במאי בערב', '3 במאי'],
  ['hi', 'पुल 3 मई को बंद होगा', '3 मई'],
  ['th', 'ปิดสะพาน 3 พฤษภาคม นี้', '3 พฤษภาคม'],
  ['hu', 'A híd május 3. este zár be', 'május 3.'],
])('a day is not torn from its month, in the language %s: %s', (language, text, whole) => {
  const all = settings(text, language);
  expect(all.length).toBeGreaterThan(3);
  for (const one of all) expect(one.lines.some((line) => line.includes(whole))).toBe(true);
});

test('a number beside a month that is not its day may part from it', () => {
  expect(linesOf('Tolls rise by 1.5 May be', 130)).toEqual(['Tolls rise by', '1.5 May be']);
  expect(wrapTitle('Closed from May 2031', 110, 9, measure, 'en').lines).toEqual([
    'Closed from',
    'May 2031',
  ]);
});

test('German guillemets point inwards, and cling as French ones do', () => {
  expect(wrapTitle('Die »alte Brücke« ist zu', 70, 9, measure).lines).toEqual([
    'Die',
    '»alte',
    'Brücke«',
    'ist zu',
  ]);
});

const linesOf = (text: string, px: number) => wrapTitle(text, px, 9, measure).lines;

test('a line may end after a hyphen, a dash, a soft hyphen and a space of no width', () => {
  expect(linesOf('a half-finished bridge', 80)).toEqual(['a half-', 'finished', 'bridge']);
  expect(linesOf('a bridge—shut', 90)).toEqual(['a bridge—', 'shut']);
  expect(linesOf('Brücken\u00adprüfung', 100)).toEqual(['Brücken-', 'prüfung']);
  expect(linesOf('Brücken\u00adprüfung', 200)).toEqual(['Brückenprüfung']);
  expect(linesOf('bridge\u200bhead', 60)).toEqual(['bridge', 'head']);
  expect(linesOf('and/or both', 40)).toEqual(['and/', 'or', 'both']);
  expect(linesOf('https://example.org/bridge/closure', 120)).toEqual([
    'https://',
    'example.org/',
    'bridge/',
    'closure',
  ]);
  expect(linesOf('ཞམ་པ་བཀག་པ', 40)).toEqual(['ཞམ་', 'པ་', 'བཀག་', 'པ']);
  expect(linesOf('the -er form', 50)).toEqual(['the', '-er', 'form']);
});

test('Thai breaks between its words, and no line begins with a vowel that follows its letter', () => {
  const text = 'สะพานปิดเพราะรอยร้าวและน้ำหนักมาก';
  const words = Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text));
  const starts = new Set(words.map(({ index }) => index));
  for (let px = 60; px < 400; px += 10) {
    const { lines, isTorn } = wrapTitle(text, px, 99, measure, 'th');
    expect(lines.join('')).toBe(text);
    expect(lines.every((line) => !/^[ะาำๅๆ\p{M}]/u.test(line))).toBe(true);
    const ends = lines.slice(1).map((_, n) => lines.slice(0, n + 1).join('').length);
    expect(isTorn || ends.every((end) => starts.has(end))).toBe(true);
  }
  expect(wrapTitle('ราคาะาาา', 30, 9, measure).lines.every((line) => line !== 'า')).toBe(true);
});

test('Japanese and Chinese break anywhere but before what closes and after what opens', () => {
  for (const text of [
    '市長は「橋を閉める」と言った。',
    'キャッチャーがウェブ〜ページを見て……',
    '「ｶﾞｯﾃﾝ」と言ったｯ。',
    '桥梁（旧）关闭，市长道歉。',
  ]) {
    for (let px = 30; px < 150; px += 10) {
      const { lines, isTorn } = wrapTitle(text, px, 99, measure, 'ja');
      expect(lines.join('')).toBe(text);
      if (isTorn) continue;
      expect(lines.every((line) => !/^[」）。，、ャーッェ〜…ﾞｯﾟ]|[「（]$/u.test(line))).toBe(true);
    }
  }
});

test('what is cut is cut between pieces', () => {
  expect(wrapTitle('Il faut 12\u00a0000 signatures', 120, 1, measure).lines).toEqual(['Il faut…']);
});
