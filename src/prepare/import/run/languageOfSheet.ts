import { guessLanguage } from '../../text/guessLanguage.ts';
import { foldName } from '../sheet/columnNames.ts';
import type { EnteredTimeline } from '../entered.ts';

/** Names of columns in languages that have them; as `foldName` has them. */
const ownNames: Readonly<Record<string, string>> = {
  en: 'date, start date, when, title, event, what happened, summary, description, details, headline, source, people, importance, excerpt, quote, published',
  de: 'ereignis, beschreibung, kurzbeschreibung, zusammenfassung, quelle, quellen, uberschrift, wann, was geschah, was ist passiert, beginn, ende, bis, personen, beteiligte, schlagworte, zitat, veroffentlicht, zeitung',
  fr: 'date, heure, source, resume, descriptif, fait, faits, titre, evenement, debut, date de debut, date de fin, quand, lien, liens, personnes, mots cles, publie le, ce qui s est passe',
  es: 'fecha, fecha de inicio, cuando, suceso, hecho, que paso, descripcion, resumen, fuente, fuentes, enlace, personas, etiquetas, cita, medio',
  it: 'titolo, descrizione, riassunto, fonti, quando, che cosa, persone, etichette, citazione, testata',
  pt: 'descricao, acontecimento, o que aconteceu, resumo, quem, pessoas, ligacao, veiculo, jornal',
  nl: 'gebeurtenis, beschrijving, omschrijving, samenvatting, bron, bronnen, trefwoorden, betrokkenen, krant',
};

const namesByLanguage = Object.entries(ownNames).map(
  ([language, names]) => ({ language, names: new Set(names.split(', ')) }) as const,
);

/** Sentences enough to judge a language by, in UTF-16 units. */
const enough = 20_000;

/**
 * The language of a sheet or timeline by the words of its events, or else by the names of its
 * columns (BCP 47). `undefined` when neither is clear.
 */
export function languageOfSheet(
  { title, paragraphs, events }: Pick<EnteredTimeline, 'title' | 'paragraphs' | 'events'>,
  headers: readonly string[],
): string | undefined {
  const words = [title, ...paragraphs];
  let length = 0;
  for (const event of events) {
    if (length > enough) break;
    // A source's quotation may be in another language than the sheet.
    const own = [event.title, event.summary ?? ''].join('. ');
    words.push(own);
    length += own.length;
  }
  return guessLanguage(words.join('\n')) ?? languageOfNames(headers);
}

/** The language that has most of the names; English if another has as many. */
function languageOfNames(headers: readonly string[]): string | undefined {
  const counts = namesByLanguage.map(({ language, names }) => ({
    language,
    count: headers.filter((header) => names.has(foldName(header))).length,
  }));
  const [best, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!best || best.count === 0) return undefined;
  return best.count > (second?.count ?? 0) || best.language === 'en' ? best.language : undefined;
}

/**
 * What to say of a language that nobody stated; `undefined` where it goes without saying.
 *
 * @param found what `languageOfSheet` found
 */
export function remarkOnLanguage(found: string | undefined): string | undefined {
  if (found === 'en') return undefined;
  if (found === undefined)
    return 'its words do not show the language: it is taken for English; say it with --language, such as --language de';
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(found) ?? found;
  return `by its words, or else the names of its columns, it is in ${name} (${found}); if it is not, say so with --language`;
}
