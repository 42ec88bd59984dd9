/**
 * English pronouns that are something else in capitals: the US, the WHO, an IT company. No other
 * capitals make another word here, since they may be emphasis (“I did NOT”), and names are also
 * written without (“Nato”, “Aids”). “U.S.A” begins with none of them.
 */
const pronouns = /^(?:U\.? ?S|IT|W\.? ?H\.? ?O)(?=$|[^\p{L}])(?!\. ?\p{L}(?!\p{L}))/u;

const isInCapitals = (face: string) => /\p{Lu}{2}/u.test(face) && !/\p{Ll}/u.test(face);
const isLong = (face: string) => /\p{L}.*\p{L}/u.test(face);

/** How many words in capitals, one after another, are emphasis or a title and not names. */
const fewestOfEmphasis = 3;

/** The key of such a name, or of a word that begins with one: “US-led”. */
export const keyOfName = (face: string): string => {
  const [name = ''] = pronouns.exec(face) ?? [];
  return name + face.slice(name.length).toLowerCase();
};

/** Where words of a version are such names, or begin with one. */
export interface CapitalNames {
  sure: ReadonlySet<number>;
  /** In a title or a passage in capitals (“THEY TOLD US TO GO”), which does not tell. */
  unsure: ReadonlySet<number>;
}

/**
 * Finds them among the words of a version.
 *
 * @param faces its words with typography folded, capitals kept
 * @param language BCP 47
 */
export function findCapitalNames(faces: readonly string[], language: string): CapitalNames {
  const sure = new Set<number>();
  const unsure = new Set<number>();
  if (!/^en\b/i.test(language)) return { sure, unsure };
  const long = [...faces.keys()].filter((word) => isLong(faces[word] ?? ''));
  let run: number[] = [];
  const close = () => {
    const isAll = run.length > 1 && run.length === long.length;
    const found = isAll || run.length >= fewestOfEmphasis ? unsure : sure;
    for (const word of run) if (pronouns.test(faces[word] ?? '')) found.add(word);
    run = [];
  };
  for (const word of long) {
    if (isInCapitals(faces[word] ?? '') || pronouns.test(faces[word] ?? '')) run.push(word);
    else close();
  }
  close();
  return { sure, unsure };
}

/** The letters of the name in a word. */
export const lettersOfName = (face: string): string =>
  (pronouns.exec(face)?.[0] ?? '').replace(/\P{L}/gu, '');
