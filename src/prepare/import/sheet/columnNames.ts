import { columns, type Column } from '../../../story/file/export/sheetColumns.ts';
import { foldWords } from '../dates/foldWords.ts';

/**
 * What people call these columns, in English, German, French, Spanish, Italian, Portuguese and
 * Dutch. Case, accents, spaces and punctuation are ignored. No name belongs to two columns.
 */
const names: Readonly<Record<Column, string>> = {
  id: 'event id, slug',
  date: 'date, event date, start, start date, begin, from, when, day, date of event, datum, beginn, anfang, startdatum, wann, date de debut, debut, quand, fecha, fecha de inicio, inicio, cuando, data, data di inizio, inizio, data de inicio, begindatum',
  end: 'end, end date, until, to, finish, ende, enddatum, bis, fin, date de fin, fecha de fin, fecha final, data di fine, fine, data de fim, fim, einde, einddatum',
  title:
    'title, event, event title, title of event, name of event, name, what, what happened, titel, ereignis, bezeichnung, uberschrift, was, was geschah, was ist geschehen, was passierte, was ist passiert, geschehen, vorfall, titre, evenement, intitule, quoi, ce qui s est passe, fait, faits, titulo, evento, suceso, hecho, que paso, que ocurrio, titolo, che cosa, cosa e successo, fatto, acontecimento, o que aconteceu, gebeurtenis, wat gebeurde, wat er gebeurde',
  summary:
    'summary, description, text, details, detail, more details, further details, more information, notes on event, what happened in detail, zusammenfassung, beschreibung, kurzbeschreibung, resume, descriptif, resumen, descripcion, sommario, riassunto, descrizione, resumo, descricao, samenvatting, beschrijving, omschrijving',
  importance:
    'importance, priority, weight, rank, level, wichtigkeit, bedeutung, prioritat, gewicht, importancia, prioridad, importanza, priorita, prioridade, belang, prioriteit, priorite',
  people:
    'people, persons, person, who, names, actors, personen, beteiligte, wer, personnes, acteurs, qui, personas, quien, persone, chi, pessoas, quem, betrokkenen, wie',
  tags: 'tags, tag list, topic, topics, category, categories, theme, keywords, group, schlagworte, schlagworter, thema, themen, kategorie, kategorien, gruppe, mots cles, categorie, themes, etiquetas, categoria, tema, temas, parole chiave, etichette, palavras chave, trefwoorden, onderwerp',
  outlet:
    'outlet, outlets, publisher, publication, newspaper, paper, media outlet, source, sources, source name, reported by, who reported it, who reported, reported in, published by, site, website, medium, zeitung, quelle, quellen, quellenangabe, berichtet von, verlag, media, journal, editeur, rapporte par, fuente, fuentes, medio, periodico, diario, fonte, fonti, fontes, testata, giornale, veiculo, jornal, krant, bron, bronnen',
  headline:
    'headline, article, article title, title of article, source title, story, artikel, schlagzeile, artikeltitel, titre de l article, manchette, titular, articulo, titolo dell articolo, articolo, artigo, manchete, kop',
  url: 'url, urls, link, links, address, web address, article url, source url, article link, source link, link to article, link to source, href, webadresse, adresse, lien, liens, enlace, enlaces, direccion, indirizzo, ligacao, adres',
  published:
    'published, publication date, date published, published on, pub date, article date, source date, date of article, date of source, date of publication, veroffentlicht, veroffentlichungsdatum, erschienen, erscheinungsdatum, publie, publie le, date de publication, publicado, fecha de publicacion, pubblicato, data di pubblicazione, data de publicacao, gepubliceerd, publicatiedatum',
  excerpt:
    'excerpt, quote, quotation, extract, passage, zitat, auszug, ausschnitt, extrait, citation, citacion, cita, extracto, estratto, citazione, trecho, citacao, citaat, fragment',
  standing: 'standing',
  after: 'after',
  zone: 'time zone, zeitzone, fuseau horaire, zona horaria, fuso orario, fuso horario, tijdzone',
};

const columnByName = new Map(
  columns.flatMap((column) =>
    names[column].split(', ').map((name) => [foldName(name), column] as const),
  ),
);

/** Normalizes a column's name for comparison: letters and digits of its folded words. */
export function foldName(name: string): string {
  return foldWords(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What of a source has a column. */
export const sourceColumns = ['outlet', 'headline', 'url', 'published', 'excerpt'] as const;
export type SourceColumn = (typeof sourceColumns)[number];

/** A column of one of several sources: “Source 2”, “2nd link”, “Source (3)”, “Quelle 2 URL”. */
export interface ColumnOfSource {
  column: SourceColumn;
  /** Its name without the number, to be compared. */
  bare: string;
}

/** `undefined` when it is not about a source. */
export function columnOfSource(header: string): ColumnOfSource | undefined {
  const bare = foldName(header)
    .replace(/(?<!\p{L})(?:no |nr )?\d{1,2}(?:st|nd|rd|th)?(?!\p{L})|(?<=\p{L})\d{1,2}$/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const meant = columnOf(header) ?? columnByName.get(bare);
  const column = sourceColumns.find((one) => one === meant);
  return column && { column, bare };
}

/**
 * The column that a header means, ignoring whatever it adds in brackets or on further lines about
 * how to fill it in. `undefined` when it is not a known column.
 */
export function columnOf(header: string): Column | undefined {
  const bare = header.replace(/\s*(?:\([^()]*\)|\n.*)\s*$/su, '');
  return columnByName.get(foldName(header)) ?? columnByName.get(foldName(bare));
}
