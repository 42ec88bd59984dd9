/** An address of the web or of a mailbox: its figures are those of a path. */
const address =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w[\w.-]*|(?<![\w.-])(?:[\w-]+\.){1,4}(?:com|org|net|gov|edu|info|co|de|fr|es|it|nl|pt|uk|at|ch)\/\S*/giu;

/** A telephone number: figures in groups, of which the first begins with a nought or a plus. */
const telephone =
  /(?<![\p{L}\p{N}.,-])(?:\+\d{1,3}|\(0\d{2,5}\)|0\d{2,5})(?:[ /-]\(?\d{2,8}\)?){1,5}(?![\p{L}\p{N}]|[.,:]\d)/gu;

const works =
  'films?|movies?|novels?|books?|paintings?|songs?|albums?|singles?|exhibitions?|plays?|musicals?|operas?|series|documentar(?:y|ies)|poems?|games?|entitled|titled|roman|buch|lied|gemälde|ausstellung|theaterstück|stück|oper|serie|dokumentarfilm|dokumentation|gedicht|titel|livre|chanson|tableau|exposition|pièce|opéra|série|documentaire|poème|intitulée?|película|novela|libro|canción|cuadro|exposición|obra|documental|poema|titulad[ao]';

/** “The painting ‘October Evening’”: what is in the quotation marks is the name of a work. */
const title = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${works}),?\s(?:called\s|namens\s)?)(?:“[^”“]{2,60}”|„[^“„]{2,60}“|«[^»«]{2,60}»|"[^"]{2,60}"|‘[^’‘]{2,60}’|'[^']{2,60}')`,
  'giu',
);

/** “Thursday’s Child”: several words in quotation marks, each with a capital. */
const capitals =
  /[“"‘](?:\p{Lu}[\p{L}’']*|\d+)(?:\s(?:of|the|and|in|to|a|an|on|for|\p{Lu}[\p{L}’']*|\d+)){1,6}[”"’](?!\p{L})/gu;

/** “1912 Mill Street”, “June Street”. */
const streets =
  '(?:Street|St\\.|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Terrace|Gardens|Crescent|Mews|Close(?! (?:to|of)\\b))(?!\\p{L})';
const ofYear = String.raw`(?<!(?:in|since|until|by|from|during|of|after|before|and|between)\s)`;
const englishStreet = new RegExp(
  [
    String.raw`${ofYear}(?<![\p{L}\p{N}.,])\d{1,5}\s(?:\p{Lu}\p{Ll}+\s){1,3}${streets}`,
    String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\p{Ll}{0,8}\s${streets}`,
  ].join('|'),
  'gu',
);

const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const titles =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|Sergeant|Sgt|Captain|Inspector|Constable|Nurse|Coach|Sister|Father|Rev)\\.?';
/** What begins a line of a listing: “Sunday Morning”, “Tuesday May 5”, “Friday Prayers”. */
const notSurname = String.raw`(?:Morning|Afternoon|Evening|Night|Noon|Mass|Prayers?|Times|${months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\p{L})`;

/**
 * “Sunday Adeyemi won”, “Dr May Friday”, “the March family”, “the Friday Prize”: people and prizes
 * that are called as days and months are. At the beginning of a sentence only, since “said Tuesday
 * Mayor Vale” has a day in the middle.
 */
const called = new RegExp(
  [
    String.raw`(?<=^["“‘']?)${weekdays}\s(?!${notSurname})\p{Lu}\p{Ll}+(?=\s(?:and\s\p{Lu}|\p{Ll}+(?:ed|s)\s|won\s|said\s|ran\s|took\s|has\s|had\s|was\s|is\s|will\s)|,\s(?:\d|an?\s|who\s|the\s))`,
    String.raw`${titles}\s(?:${months}|${weekdays})(?:\s(?:${months}|${weekdays}))?(?!\s?\d)`,
    // No date is written so: “May Friday was elected”.
    String.raw`(?<![\p{L}\d]\s)${months}\s${weekdays}(?=\s\p{Ll})`,
    String.raw`(?<=\b[Tt]he\s)${months}(?=\s(?:family|siblings|brothers|sisters|twins|household|estate)\b)`,
    String.raw`(?<=\b[Tt]he\s)${weekdays}(?=\s(?:Prize|Award|Club|Group|Society|School|Foundation|Trust|Fund|Project|Press|Band|Players|Inn|Hotel|Arms|Café|Review|Magazine)\b)`,
  ].join('|'),
  'gu',
);

/** “The Data Protection Act 2018”, “the band The 1975”, “a Type 1936 boat”, “1984” in quotation marks. */
const numbered =
  /(?<=\p{Lu}\p{Ll}+\s(?:\([^()]{1,30}\)\s)?)(?:Act|Regulations|Rules|Ordinance|Bill|Code|Measure)(?:\s\([^()]{1,30}\))?\s(?:1[5-9]|20)\d\d(?!\p{N})|[“"‘'](?:1\d|20)\d\d[”"’'](?!\p{L})|\b(?:bands?|groups?|singers)\sThe\s\d{4}(?!\p{N})|(?<!\p{L})(?:Type|Model|Class|Mark|Series|Version|Flight|Room|Gate|Route|Bus|Tram|Train|Locker|Unit|Platform)\s\d{4}(?!\p{N})/gu;

/** “Straße des 17. Juni”, “rue du 8-Mai-1945”, “calle 2 de Mayo”: places named after a day. */
const street = new RegExp(
  [
    String.raw`\p{L}*(?:straße|platz|brücke|allee) des \d{1,2}\. \p{Lu}\p{L}+`,
    String.raw`(?:rue|place|avenue|boulevard|quai|square|pont|hôtel|lycée|stade|cours|impasse) du \d{1,2}(?:er)?[ -]\p{L}+(?:[ -]\d{4})?`,
    String.raw`(?:calle|avenida|plaza|paseo|puente|estadio|rua|praça|largo|ponte|via|viale|piazza|corso)(?: del?)? \d{1,2}(?: de)? \p{L}+`,
  ]
    .map((words) => `(?<![\\p{L}])(?:${words})`)
    .join('|'),
  'giu',
);

/**
 * A sentence of the same length without addresses, telephone numbers, titles of works, streets, laws
 * and people who are called as days are, none of which date anything: underscores stand for them,
 * which begin no word.
 */
export const maskNames = (sentence: string): string =>
  [address, telephone, title, capitals, street, englishStreet, called, numbered].reduce(
    (masked, names) => masked.replace(names, (name) => '_'.repeat(name.length)),
    sentence,
  );
