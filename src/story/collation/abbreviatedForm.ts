const pairs = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '));

/**
 * By language: abbreviations, without stops and spaces, that are read aloud in only one way, with
 * their words. None is a word itself (“Sat.”, “Rep.”) or is read in several ways (“u. a.”, “e.g.”).
 */
const read: Readonly<Record<string, string>> = {
  en: `
    sgt: sergeant
    lt: lieutenant
    capt: captain
    sen: senator
    gov: governor
    rev: reverend
    revd: reverend
    cpl: corporal
    col: colonel
    maj: major
    gen: general
    adm: admiral
    cmdr: commander
    brig: brigadier
    det: detective
    cllr: councillor
    insp: inspector
    supt: superintendent
    hon: honourable
    jr: junior
    sr: senior
    jan: january
    feb: february
    apr: april
    aug: august
    sept: september
    oct: october
    nov: november
    dec: december
    tue: tuesday
    tues: tuesday
    thu: thursday
    thurs: thursday
    fri: friday
    ave: avenue
    rd: road
    blvd: boulevard
    dept: department
    govt: government
    ltd: limited
    approx: approximately
    20s: twenties
    30s: thirties
    40s: forties
    50s: fifties
    60s: sixties
    70s: seventies
    80s: eighties
    90s: nineties`,
  de: `
    zb: zum beispiel
    dh: das heißt
    usw: und so weiter
    ca: circa
    bzw: beziehungsweise
    evtl: eventuell
    ggf: gegebenenfalls
    inkl: inklusive
    bspw: beispielsweise
    vgl: vergleiche
    jan: januar
    feb: februar
    apr: april
    aug: august
    sept: september
    okt: oktober
    nov: november
    dez: dezember
    st: sankt
    dr: doktor
    prof: professor
    str: straße
    20er: zwanziger
    30er: dreißiger
    40er: vierziger
    50er: fünfziger
    60er: sechziger
    70er: siebziger
    80er: achtziger
    90er: neunziger`,
  fr: `
    m: monsieur
    mm: messieurs
    mme: madame
    mmes: mesdames
    mlle: mademoiselle
    dr: docteur
    pr: professeur
    st: saint
    ste: sainte
    janv: janvier
    févr: février
    avr: avril
    juil: juillet
    sept: septembre
    oct: octobre
    nov: novembre
    déc: décembre
    etc: et cetera`,
  es: `
    sr: señor
    sra: señora
    dr: doctor
    dra: doctora
    srta: señorita
    ud: usted
    uds: ustedes
    avda: avenida
    gral: general
    eeuu: estados unidos`,
};

const known = new Map(
  Object.entries(read).map(([name, lines]) => {
    const all = pairs(lines);
    const forms = new Map(
      all.flatMap(([short = '', words = '']) => [
        [short, words],
        [words, words],
      ]),
    );
    const several = all.filter(([, words = '']) => words.includes(' '));
    // Written as one (“usw.”), in two equal parts (“z. B.”, “EE. UU.”), or in words.
    const starts = several.flatMap(([short = '', words = '']) => [
      short,
      short.slice(0, short.length / 2),
      words.split(' ')[0] ?? '',
    ]);
    return [name, { forms, starts: new Set(starts) }];
  }),
);

const languageOf = (tag: string) => known.get(tag.toLowerCase().split('-')[0] ?? '');

/**
 * What an abbreviation is read aloud as: “zum beispiel” for “z. B.” and “zum Beispiel”, “september”
 * for “Sept.” `null` when it is not a known one.
 *
 * @param key lower case, a space where one word is divided
 * @param language BCP 47
 */
export function abbreviatedForm(key: string, language: string): string | null {
  const forms = languageOf(language)?.forms;
  return forms?.get(key) ?? forms?.get(key.replace(/\.? |\./g, '')) ?? null;
}

/** Whether a word may begin an abbreviation of several letters or words. */
export function startsAbbreviation(word: string, language: string): boolean {
  return languageOf(language)?.starts.has(word.replaceAll('.', '')) ?? false;
}

/**
 * Whether a word is an abbreviation of its language that is written with a full stop; not “90s”,
 * which has none.
 *
 * @param word lower case
 */
export function isShortForm(word: string, language: string): boolean {
  const form = languageOf(language)?.forms.get(word);
  return form !== undefined && form !== word && !/^\d/.test(word);
}
