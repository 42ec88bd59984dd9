/**
 * What counts as one word, as regular expressions over Unicode properties, so that the same text
 * gives the same words on every machine. (`Intl.Segmenter` cuts hyphens, hashtags and masks apart,
 * and its results change with the version of ICU; it is only used for scripts without spaces.)
 */

const sign = String.raw`[\p{L}\p{M}\p{N}]`;
/** Invisible format characters (soft hyphen, joiners, direction marks) do not end a word. */
const core = String.raw`${sign}(?:\p{Cf}*${sign})*`;
/** What may separate the groups of a long number, or a number and its unit; also a line's end. */
const space = String.raw`\s+`;

/** Such an ending, also in a title in capitals. */
const eitherCase = (endings: string) => `${endings}|${endings.toUpperCase()}`;
/** The second ending of a word that names women and men. */
const second = `(?:${eitherCase('in|innen|ne|es|[aemnrst]')})`;
const innen = `(?:${eitherCase('innen')})`;

const joiner = [
  // Korean has no apostrophes, and a quotation ends before a particle: ‘다리’라고.
  String.raw`(?<!\p{Script=Hangul})['’‘ʼ＇´′׳״]`,
  '[-‐‑־]',
  // 2019–20, 5—3
  String.raw`(?<=\p{Nd})[‒–—−](?=\p{Nd})`,
  // Monday–Friday, Jean–Luc; not "the bridge–our bridge–is"
  String.raw`(?<=(?<!${sign})\p{Lu}[\p{L}\p{M}]*)[‒–](?=\p{Lu})`,
  // 12.5, 1,000, 10:30, 9/11
  String.raw`(?<=\p{Nd})[.,:/⁄٫٬．，：／](?=\p{Nd})`,
  // 1.º, 1.er; D.ª, Prof.ª
  String.raw`(?<=\p{Nd})\.(?=(?:[ªº]|er)(?!${sign}))|(?<=\p{L})\.(?=[ªº](?!${sign}))`,
  // 3×4, 3 × 4
  String.raw`(?<=\p{Nd})\s*×\s*(?=\p{Nd})`,
  // 3 1/2
  String.raw`(?<=(?<![\p{L}\p{N}.,:/-])\p{Nd}{1,2})${space}(?=[1-9][/⁄][2-9](?![\p{L}\p{N}/]))`,
  // 12 000
  String.raw`(?<=(?<![\p{L}\p{N}.,:/-])\p{Nd}{1,3}(?:${space}\p{Nd}{3})*)${space}(?=\p{Nd}{3}(?![\p{L}\p{N}]))`,
  // U.S., e.g.
  String.raw`(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?!\p{L}))`,
  // the U.N.’s
  String.raw`(?<=\.\p{L})\.['’](?=s(?!${sign}))`,
  // M.4, the A.38
  String.raw`(?<=(?:^|[^\p{L}\p{N}])\p{Lu})\.(?=\p{Nd})`,
  // Bürger:innen, Bürger*innenrat, Leser*in, jede:r; EU:n
  String.raw`(?<=\p{L}{2})[*:](?=(?:${eitherCase('in|[emnrst]')})(?!${sign})|${innen})`,
  // Bürger/innen, Leser/-in, jede/r
  String.raw`(?<=\p{L}{2})/-?(?=(?:${eitherCase('in|innen')})(?!${sign}))|(?<=\p{L}[eE])/(?=(?:${eitherCase('[mnrs]')})(?!${sign}))`,
  // Bürger(innen), étudiant(e)s
  String.raw`(?<=\p{L}{2})\((?=${second}\))|(?<=\p{L}\(${second})\)(?=\p{L})`,
  // étudiant.e.s
  String.raw`(?<=\p{L}{3})\.(?=e(?:\.s)?(?!${sign}))|(?<=\p{L}{3}\.e)\.(?=s(?!${sign}))`,
  // col·lecció, étudiant·e·s
  String.raw`(?<=\p{L})[·‧](?=\p{L})`,
  // J. R.
  String.raw`(?<=(?:^|[^\p{L}\p{N}])\p{Lu})\.${space}(?=\p{Lu}\.)`,
  // צה"ל
  String.raw`(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})`,
  // AT&T, a name on a network
  '[&@_]',
].join('|');

/** An editor's change within a word, "[W]e" and "victim[s]", but not "word[sic]". */
const bracketed = String.raw`\[(?!sic\])${core}\]`;
const piece = String.raw`(?:${bracketed}(?=${sign}))?${core}(?:${bracketed}(?:${core})?)*`;
const before = String.raw`(?:[#@]+|(?:\p{Sc}|[%٪])(?:${space})?\.?(?=\p{Nd})|(?<!\S)[+−-]?\.?(?=\p{Nd}))?`;
const after = String.raw`(?:(?<=\p{Nd})(?:${space})?(?:[%٪％‰]|°(?:(?:${space})?[CF](?!${sign}))?|\p{Sc}(?!(?:${space})?\p{Nd})))?(?:(?<=\p{L}\(${second})\))?`;

const patterns = [
  String.raw`(?<insertion>[[(](?:sic|Sic|SIC)\s?!?[\])])`,
  String.raw`https?://\S*[\p{L}\p{N}/]`,
  // s--, f--k, f***, s*x; not "I--", which is an interruption
  String.raw`(?<!${sign})(?!I)\p{L}-{2,}(?:\p{L}{1,3})?(?!${sign})`,
  String.raw`(?<!${sign})\p{L}{1,3}(?:\*{2,}\p{L}*|\*\p{L}+)`,
  String.raw`${before}${piece}(?:(?:${joiner})${piece})*${after}`,
  String.raw`\p{Regional_Indicator}{2}`,
  String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|[\uFE0E\uFE0F]|\u20E3|\u200D\p{Extended_Pictographic})*`,
  String.raw`(?!⋯)[&\p{Sm}\p{Sc}\p{So}]`,
];

/**
 * Finds one word after another. The group `insertion` is an editor's "[sic]", which is not a word.
 */
export const wordPattern = new RegExp(patterns.join('|'), 'gu');

/** Scripts that write words without spaces between them. */
export const unspacedScript =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
