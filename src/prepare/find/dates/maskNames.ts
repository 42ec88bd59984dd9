/** An address of the web or of a mailbox: its figures are those of a path. */
const address =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\w[\w.-]*|(?<![\w.-])(?:[\w-]+\.){1,4}(?:com|org|net|gov|edu|info|co|de|fr|es|it|nl|pt|uk|at|ch)\/\S*/giu;

const works =
  'films?|movies?|novels?|books?|paintings?|songs?|albums?|singles?|exhibitions?|plays?|musicals?|operas?|series|documentar(?:y|ies)|poems?|games?|entitled|titled|roman|buch|lied|gemälde|ausstellung|theaterstück|stück|oper|serie|dokumentarfilm|dokumentation|gedicht|titel|livre|chanson|tableau|exposition|pièce|opéra|série|documentaire|poème|intitulée?|película|novela|libro|canción|cuadro|exposición|obra|documental|poema|titulad[ao]';

/** “The painting ‘October Evening’”: what is in the quotation marks is the name of a work. */
const title = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${works}),?\s(?:called\s|namens\s)?)(?:“[^”“]{2,60}”|„[^“„]{2,60}“|«[^»«]{2,60}»|"[^"]{2,60}"|‘[^’‘]{2,60}’|'[^']{2,60}')`,
  'giu',
);

/**
 * A sentence of the same length without addresses and titles of works, neither of which date
 * anything: underscores stand for them, which begin no word.
 */
export const maskNames = (sentence: string): string =>
  [address, title].reduce(
    (masked, names) => masked.replace(names, (name) => '_'.repeat(name.length)),
    sentence,
  );
