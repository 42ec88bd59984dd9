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
    'title, event, event title, title of event, name of event, name, what, what happened, titel, ereignis, bezeichnung, uberschrift, was, titre, evenement, intitule, titulo, evento, suceso, titolo, gebeurtenis',
  summary:
    'summary, description, text, details, notes on event, what happened in detail, zusammenfassung, beschreibung, kurzbeschreibung, resume, descriptif, resumen, descripcion, sommario, riassunto, descrizione, resumo, descricao, samenvatting, beschrijving, omschrijving',
  importance:
    'importance, priority, weight, rank, level, wichtigkeit, bedeutung, prioritat, gewicht, importancia, prioridad, importanza, priorita, prioridade, belang, prioriteit, priorite',
  people:
    'people, persons, person, who, names, actors, personen, beteiligte, wer, personnes, acteurs, qui, personas, quien, persone, chi, pessoas, quem, betrokkenen, wie',
  tags: 'tags, tag list, topic, topics, category, categories, theme, keywords, group, schlagworte, schlagworter, thema, themen, kategorie, kategorien, gruppe, mots cles, categorie, themes, etiquetas, categoria, tema, temas, parole chiave, etichette, palavras chave, trefwoorden, onderwerp',
  outlet:
    'outlet, publisher, publication, newspaper, paper, media outlet, source, source name, site, website, medium, zeitung, quelle, verlag, media, journal, editeur, fuente, medio, periodico, diario, fonte, testata, giornale, veiculo, jornal, krant, bron',
  headline:
    'headline, article, article title, title of article, source title, story, artikel, schlagzeile, artikeltitel, titre de l article, manchette, titular, articulo, titolo dell articolo, articolo, artigo, manchete, kop',
  url: 'url, link, links, address, web address, article url, source url, article link, source link, link to article, link to source, href, webadresse, adresse, lien, enlace, direccion, indirizzo, ligacao, adres',
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

/**
 * The column that a header means, ignoring whatever it adds in brackets or on further lines about
 * how to fill it in. `undefined` when it is not a known column.
 */
export function columnOf(header: string): Column | undefined {
  const bare = header.replace(/\s*(?:\([^()]*\)|\n.*)\s*$/su, '');
  return columnByName.get(foldName(header)) ?? columnByName.get(foldName(bare));
}
