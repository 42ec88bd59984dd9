import { nearest } from '../../text/nearest.ts';

const kinds = { language: 'language', region: 'region', script: 'script' } as const;

/** What is wrong with a language tag, and the tag that is probably meant, where there is one. */
export interface TagFault {
  message: string;
  /** The tag is an old or unusual form of another, which programs understand. */
  isForm: boolean;
}

/**
 * What is wrong with a language tag that has the form of one. BCP 47 leaves open which languages there
 * are; those that the runtime's `Intl` (CLDR) has a name for are known. Undefined: nothing is.
 */
export function faultOfTag(tag: string): TagFault | undefined {
  const locale = localeOf(tag);
  const stray = locale && strayOf(locale);
  if (!locale || stray) {
    const meant = nearestTag(tag);
    const said = stray ? `no ${stray.kind} that is known` : 'a BCP 47 language tag';
    const what = stray
      ? `${JSON.stringify(stray.code)} is ${said}`
      : `${JSON.stringify(tag)} is not ${said}`;
    const advice =
      meant === undefined
        ? 'write a BCP 47 language tag, such as en or en-GB'
        : `write ${JSON.stringify(meant)}`;
    return { message: `${what}; ${advice}`, isForm: false };
  }
  const canonical = locale.toString();
  if (canonical.toLowerCase() === tag.toLowerCase()) return undefined;
  const message = `${JSON.stringify(tag)} is another form of ${JSON.stringify(canonical)}; write that, so that its words are read as what they are`;
  return { message, isForm: true };
}

/**
 * The tag that is meant by what somebody wrote for a language: a tag as it is, `en_GB.UTF-8`, a
 * language's name in English or in itself. Undefined: it cannot be made out.
 */
export function tagMeant(written: string): string | undefined {
  const tag = written
    .trim()
    .replace(/[.@].*$/u, '')
    .replaceAll('_', '-');
  const fault = faultOfTag(tag);
  return fault === undefined || fault.isForm ? tag : nearestTag(tag);
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** The first part of a tag that has no name. */
function strayOf({ language, script, region }: Intl.Locale) {
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

/** By what a language is called in English and by itself, lower case: “english”, “français”. */
let tagsByName: ReadonlyMap<string, string> | undefined;

function nearestTag(tag: string): string | undefined {
  tagsByName ??= namesOfLanguages();
  const [first = ''] = tag.toLowerCase().split(/[-_ ]/);
  const name = nearest(first, tagsByName.keys());
  const known = nameOf(first, 'language', 'en') === undefined ? undefined : first;
  return (name === undefined ? undefined : tagsByName.get(name)) ?? known;
}

/** Of all languages with a code of two letters: what is written by its name is one of these. */
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
