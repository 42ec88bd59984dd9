import { nearest } from '../../text/nearest.ts';

const kinds = { language: 'language', region: 'region', script: 'script' } as const;

/** What is wrong with a language tag, and the tag that is probably meant, if any. */
export interface TagFault {
  message: string;
  /**
   * Programs accept the tag: it is an old form of another, or may be right though it has no name.
   */
  isTaken: boolean;
}

/**
 * What is wrong with a language tag that is well formed. BCP 47 leaves open which languages exist;
 * known are those for which the runtime's `Intl` (CLDR) has a name. `undefined` when nothing is.
 */
export function faultOfTag(tag: string): TagFault | undefined {
  const locale = localeOf(tag);
  if (!locale) {
    return { message: `${JSON.stringify(tag)} is not ${aTag}; ${adviceFor(tag)}`, isTaken: false };
  }
  if (/^und(?!.*-x-)\b/i.test(tag)) return unstated(tag);
  const stray = strayOf(locale);
  if (stray) {
    const said = `${JSON.stringify(stray.code)} is not a known ${stray.kind}`;
    return isRegistered(stray)
      ? { message: `${said} here; check that ISO 639-3 has it`, isTaken: true }
      : { message: `${said}; ${adviceFor(tag)}`, isTaken: false };
  }
  const canonical = locale.toString();
  if (canonical.toLowerCase() === tag.toLowerCase()) return undefined;
  const message = `${JSON.stringify(tag)} is another form of ${JSON.stringify(canonical)}; write that, so that its words are read as what they are`;
  return { message, isTaken: true };
}

/** Whether a tag names no language, so that `faultOfTag` says which was probably meant. */
export function isNoLanguage(tag: string): boolean {
  return faultOfTag(tag)?.isTaken === false;
}

const aTag = 'a language tag that browsers understand';

function adviceFor(tag: string): string {
  const meant = nearestTag(tag);
  return meant === undefined
    ? 'write a BCP 47 language tag, such as en or en-GB'
    : `write ${JSON.stringify(meant)}`;
}

function unstated(tag: string): TagFault {
  const message = `${JSON.stringify(tag)} names no language, so that quotations count as translations of those in others; write the text’s own, such as en`;
  return { message, isTaken: true };
}

/**
 * Whether a language without a name may exist nevertheless: CLDR names some 600 of the 8,000 of ISO
 * 639-3, all of which have three letters.
 */
function isRegistered({ kind, code }: Stray): boolean {
  return kind === 'language' && /^[a-z]{3}$/.test(code);
}

/**
 * The tag that is meant by what somebody wrote for a language: a valid tag, `en_GB.UTF-8`, or a
 * language's name in English or in itself. `undefined` when it cannot be made out.
 */
export function tagMeant(written: string): string | undefined {
  const tag = written
    .trim()
    .replace(/[.@].*$/u, '')
    .replaceAll('_', '-');
  const fault = faultOfTag(tag);
  if (fault === undefined) return tag;
  return fault.isTaken ? tag : nearestTag(tag);
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

interface Stray {
  kind: keyof typeof kinds;
  code: string;
}

/** The first part of a tag that has no name. */
function strayOf({ language, script, region }: Intl.Locale): Stray | undefined {
  const codes = { language, script, region };
  for (const kind of [kinds.language, kinds.script, kinds.region]) {
    const code = codes[kind];
    if (code !== undefined && nameOf(code, kind, 'en') === undefined) return { kind, code };
  }
  return undefined;
}

function nameOf(code: string, type: keyof typeof kinds, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

/** By the language's name in English and in itself, lower case: “english”, “français”. */
let tagsByName: ReadonlyMap<string, string> | undefined;

function nearestTag(tag: string): string | undefined {
  const [, extended] = /^[a-z]{2,3}-([a-z]{3})$/i.exec(tag) ?? [];
  if (extended !== undefined && localeOf(extended)) return extended.toLowerCase();
  if (/^x(?:-[a-z\d]{1,8})+$/i.test(tag)) return `und-${tag.toLowerCase()}`;
  tagsByName ??= namesOfLanguages();
  const [first = ''] = tag.toLowerCase().split(/[-_ ]/);
  const name = nearest(first, tagsByName.keys());
  const known = nameOf(first, 'language', 'en') === undefined ? undefined : first;
  return (name === undefined ? undefined : tagsByName.get(name)) ?? known;
}

/** Only languages with a two-letter code: those are the ones that people write by name. */
function namesOfLanguages(): Map<string, string> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  return new Map(
    codes.flatMap((code) => {
      const names = ['en', code].map((locale) => nameOf(code, 'language', locale)?.toLowerCase());
      return names.flatMap((name): [string, string][] =>
        name === undefined ? [] : [[name, code]],
      );
    }),
  );
}
