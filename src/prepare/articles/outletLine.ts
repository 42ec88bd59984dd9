import { bylineWords } from '../find/bylineWords.ts';
import { slugOf } from '../text/slugOf.ts';

/** A date or a byline is this close to the beginning. */
export const head = 1500;

/** A line of a text, in UTF-16 units. */
export interface Line {
  start: number;
  text: string;
}

/** Outlets have short names, and stand among the first lines. */
const mostWords = 5;
const mostLines = 5;

/** What newspapers, broadcasters and agencies are called, folded; their last word. */
const called =
  '(?:post|times|news|gazette|herald|tribune|journal|guardian|observer|chronicle|courier|mail|mirror|telegraph|echo|argus|examiner|inquirer|sentinel|dispatch|bulletin|press|reporter|advertiser|independent|radio|fm|tv|television|broadcasting|magazine|weekly|review|standard|star|sun|express|record|globe|citizen|ledger|monitor|messenger|recorder|spectator|nieuws|dagblad|courant|gazet|presse)';
/** Some are called by a word first: "Radio Nordost", "Le Courrier du Canal", "El Diario". */
const calledFirst =
  '(?:(?:le|la|les|l|el|il|o|a|de|die|der|das) )?(?:radio|daily|weekly|courrier|echo|gazette|tribune|voix|telegramme|progres|nouvelles|journal|quotidien|depeche|diario|periodico|noticias|giornale|corriere|gazzetta|jornal|gazeta)';
const ofOutlets = new RegExp(
  `(?:^| )${called}$|^${calledFirst} |(?:zeitung|blatt|bote|kurier|anzeiger|rundschau|nachrichten|post|rundfunk)$|^the [a-z]+$`,
  'u',
);

/** "LOCAL NEWS" is a section, "Senior Reporter" says what somebody is. */
const general =
  /^(?:local|latest|breaking|top|more|world|national|regional|international|business|sports?|other|all|today[’']?s?) news$|(?:^|\s)(?:senior|chief|staff|community|political|crime|business|sports?|technology|health|science|education|court|news) reporter$|^(?:film|book|music|theatre|theater|tv|restaurant|product|game|year in) review$|^(?:rising|pop|rock|film|football|former) star$/iu;

/** Lower-case words within a name: "Echo of the Bay", "Courrier du Canal". */
const within = /^(?:of|the|and|on|for|du|de|des|la|le|les|der|die|das|und|am|an|van|het|y|e|del)$/u;

const byline = new RegExp(String.raw`^${bylineWords}\s`, 'u');
/** Where a date or the like follows the name in its line. */
const afterName = /\s*(?:[,|•·–—]|\s-\s|:\s).*$/u;

/**
 * The name of the outlet where an article gives it on a line of its own near the top, alone or before
 * a date ("Harbour Gazette, 30 April 2031"). A line of capitalised words may also be a person or a
 * headline: it counts only with a word that outlets have in their names, or one of the file's name.
 *
 * @param lines the first lines that are not empty
 * @param file the name of the article's file
 */
export function outletLine(lines: readonly Line[], file: string): Line | undefined {
  const inFile = new Set(slugOf(file.replace(/\.[^.]*$/u, '')).split('-'));
  for (const [i, { start, text }] of lines.slice(0, mostLines).entries()) {
    if (sentence.test(text)) return undefined;
    // The first line is the headline unless another line may be.
    if (i === 0 && !lines.slice(1, 4).some((line) => mayBeHeadline(line.text))) continue;
    const name = text.replace(afterName, '');
    const words = name.split(/\s+/u);
    if (byline.test(text) || words.length > mostWords || !words.every(isOfName)) continue;
    if (general.test(name)) continue;
    const slug = slugOf(name).split('-');
    const isInFile = slug.some((word) => word.length > 3 && inFile.has(word));
    if (isInFile || ofOutlets.test(slug.join(' '))) return { start, text: name };
  }
  return undefined;
}

/** Whether a name has a word that outlets have in theirs. */
export const namesOutlet = (name: string) =>
  !general.test(name) && ofOutlets.test(slugOf(name).replaceAll('-', ' '));

/** A short line of capitalized words: a person, a place, a section, or an outlet. */
export function mayBeOutlet(line: string): boolean {
  const words = line.split(/\s+/u);
  return words.length <= mostWords && words.every(isOfName) && !byline.test(line);
}

const sentence = /[.!?]["”’»]?$/u;

/** Neither the text nor an author nor a date alone. */
const mayBeHeadline = (text: string) =>
  !/[.]["”’»]?$/u.test(text) && !byline.test(text) && (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) > 2;

const isOfName = (word: string, at: number) =>
  /^(?:[ld]['’])?\p{Lu}[\p{L}\p{M}\p{N}’'.&-]*$|^&$/u.test(word) || (at > 0 && within.test(word));
