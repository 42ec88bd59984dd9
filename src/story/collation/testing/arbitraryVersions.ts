import * as fc from 'fast-check';
import type { VersionText } from '../collation.ts';

/** Few words, so that they repeat, match by chance, and move; near matches are among them. */
const english = [
  'the',
  'of',
  'and',
  'we',
  'I',
  'letter',
  'letters',
  'bridge',
  'report',
  'never',
  'doubted',
  'harbour',
  'harbor',
  'retraumatize',
  're-traumatise',
  'jury’s',
  "jury's",
  '25-year',
  '25',
  'year',
  '#quiet',
  'do',
  'not',
  "don't",
  'sorry',
  'Sorry',
  'engineers',
  'was',
  'were',
  '12.5',
  'U.S.',
  '🚛',
  'half',
  'hour',
  'half-hour',
  'half hour',
  'five per cent',
  '5%',
  '5 %',
  '12 000',
  '12,000',
  '.5',
  '2½',
  'two and a half',
  '£3m',
  '3 million pounds',
  'Dr. Vale',
  'Doctor Vale',
  'J. R. Vale',
  'J.R. Vale',
  '10 a.m.',
  '10am',
  '2019–20',
  '2019-20',
  'it’s',
  'it is',
  'cafe\u0301',
  'café',
  'har\u00ADbour',
  '❤\uFE0F',
  '❤',
];
const german =
  'das ich habe nie die Brücke Bruecke am 3. Mai dritten Straße Strasse z. B. zum Beispiel nicht U-Bahn 5-jährig fünfjährig zwölf 12 Uhr um 18.30 18:30 gesperrt'.split(
    ' ',
  );
const french =
  'le pont dit-il il dit l’eau est n’est pas « » a-t-elle elle a 5 % cinq pour cent 18h30 18 h 30 œuvre oeuvre premier 1er M. Vale Mme jamais'.split(
    ' ',
  );
const chinese = '我们 我們 支持 大桥 大橋 关闭 了 不 安全 昨天 ３ 3 三'.split(' ');
const japanese = '昨日 橋 は 閉鎖 された 安全 で ない １２月 12月 。'.split(' ');
const thai = 'เรา ปิด สะพาน เมื่อวาน ไม่ ปลอดภัย ๑๒ 12'.split(' ');
const arabic = ['الرسالة', 'لم', 'تُكتب', 'تكتب', 'في', 'النتائج', 'أو', 'التقرير', 'الجسر', '٢٥'];
const hebrew = ['המכתב', 'לא', 'נכתב', 'צה"ל', 'את', 'הגשר', 'הדו״ח', 'של'];
const signs = ['', '', '', '', ',', '.', '…', ' —', '!', ' [sic]', '”', ' »', '?', ' –', ')', ';'];

/** One edit of a version; numbers are positions, taken modulo the length. */
type Edit =
  | { kind: 'delete' | 'move' | 'keep' | 'repeat'; from: number; length: number; to: number }
  | { kind: 'insert' | 'replace'; from: number; words: string[] }
  | { kind: 'sign'; from: number; sign: string };

const place = fc.nat(200);

function edits(words: readonly string[]): fc.Arbitrary<Edit[]> {
  const someWords = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
  const change = fc.oneof(
    fc.record({
      kind: fc.constantFrom('delete' as const, 'move' as const),
      from: place,
      length: fc.integer({ min: 1, max: 12 }),
      to: place,
    }),
    fc.record({
      kind: fc.constant('keep' as const),
      from: place,
      length: fc.integer({ min: 1, max: 20 }),
      to: place,
    }),
    fc.record({
      kind: fc.constant('repeat' as const),
      from: place,
      length: fc.integer({ min: 1, max: 4 }),
      to: fc.nat(3),
    }),
    fc.record({
      kind: fc.constantFrom('insert' as const, 'replace' as const),
      from: place,
      words: someWords,
    }),
    fc.record({ kind: fc.constant('sign' as const), from: place, sign: fc.constantFrom(...signs) }),
  );
  return fc.array(change, { maxLength: 5 });
}

function apply(words: readonly string[], edit: Edit): string[] {
  const from = edit.from % (words.length + 1);
  switch (edit.kind) {
    case 'delete':
      return words.toSpliced(from, edit.length);
    case 'keep':
      return words.slice(from, from + edit.length);
    case 'repeat':
      return words.toSpliced(
        from + edit.length + edit.to,
        0,
        ...words.slice(from, from + edit.length),
      );
    case 'insert':
      return words.toSpliced(from, 0, ...edit.words);
    case 'replace':
      return words.toSpliced(from, edit.words.length, ...edit.words);
    case 'sign':
      return words.with(Math.min(from, words.length - 1), (words[from] ?? '') + edit.sign);
    default: {
      const rest = words.toSpliced(from, edit.length);
      const to = edit.to % (rest.length + 1);
      return rest.toSpliced(to, 0, ...words.slice(from, from + edit.length));
    }
  }
}

/** Versions made from one text by random edits, and cut into parts at random positions. */
export function arbitraryVersions(most = 6): fc.Arbitrary<VersionText[]> {
  return fc
    .constantFrom(
      { language: 'en', words: english, space: ' ' },
      { language: 'ar', words: arabic, space: ' ' },
      { language: 'he', words: [...hebrew, ...english.slice(0, 6)], space: ' ' },
      { language: 'de', words: german, space: ' ' },
      { language: 'fr', words: french, space: ' ' },
      { language: 'zh', words: chinese, space: '' },
      { language: 'ja', words: japanese, space: '' },
      { language: 'th', words: thai, space: '' },
    )
    .chain(({ language, words, space }) =>
      fc
        .record({
          text: fc.array(fc.constantFrom(...words), { maxLength: 40 }),
          versions: fc.array(
            fc.record({ edits: edits(words), breaks: fc.array(place, { maxLength: 2 }) }),
            { minLength: 2, maxLength: most },
          ),
        })
        .map(({ text, versions }) =>
          versions.map(({ edits, breaks }) => ({
            language,
            parts: cut(
              edits.reduce((words, edit) => (words.length > 0 ? apply(words, edit) : words), text),
              breaks,
              space,
            ),
          })),
        ),
    );
}

function cut(words: readonly string[], breaks: readonly number[], space: string): string[] {
  const places = [...new Set(breaks.map((place) => place % (words.length + 1)))].toSorted(
    (a, b) => a - b,
  );
  return [0, ...places].map((from, at) => words.slice(from, places[at]).join(space));
}
