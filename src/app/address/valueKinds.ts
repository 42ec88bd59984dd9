/** How one value of the address is read and written. */
export interface ValueKind<Value> {
  /** The value when the address does not say, or says something that is not understood. */
  absent: Value;
  /** Undefined: not a value of this kind. */
  decode(text: string): Value | undefined;
  /** Undefined: as good as absent, so it is not written. */
  encode(value: Value): string | undefined;
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slugLength = 100;
/** More would not be an address that anybody wrote. */
const longestList = 100;

const isSlug = (text: string) => text.length <= slugLength && slugForm.test(text);

/** Text that `allows`, or null. */
export function textOrNull(allows: (text: string) => boolean): ValueKind<string | null> {
  return {
    absent: null,
    decode: (text) => (allows(text) ? text : undefined),
    encode: (value) => value ?? undefined,
  };
}

/** An id as story files have them. */
export const slug = textOrNull(isSlug);

/** Ids with commas between them; what is not an id is left out, and so is a repetition. */
export const slugs: ValueKind<readonly string[]> = {
  absent: [],
  decode: (text) => [...new Set(text.split(',').filter(isSlug))].slice(0, longestList),
  encode: (ids) => (ids.length === 0 ? undefined : ids.join(',')),
};

/** Free text up to a length in UTF-16 units; empty is absent. */
export function freeText(maxLength: number): ValueKind<string> {
  return {
    absent: '',
    decode: (text) => (text.length <= maxLength ? text : undefined),
    encode: (text) => text || undefined,
  };
}

/** One of a few words; the first is the absent one. */
export function choice<const Word extends string>(
  words: readonly [Word, ...Word[]],
): ValueKind<Word> {
  return {
    absent: words[0],
    decode: (text) => words.find((word) => word === text),
    encode: (word) => (word === words[0] ? undefined : word),
  };
}

/** One of a few words, or null. */
export function wordOrNull<const Word extends string>(
  words: readonly Word[],
): ValueKind<Word | null> {
  return {
    absent: null,
    decode: (text) => words.find((word) => word === text),
    encode: (word) => word ?? undefined,
  };
}

/** Some of a few words with commas between them, in the order of `words`; none is absent. */
export function choices<const Word extends string>(
  words: readonly Word[],
): ValueKind<readonly Word[]> {
  return {
    absent: [],
    decode: (text) => {
      const given = text.split(',');
      return words.filter((word) => given.includes(word));
    },
    encode: (chosen) => (chosen.length === 0 ? undefined : chosen.join(',')),
  };
}

/** A whole number in plain digits, from the absent one up to `most`. */
export function countFrom(absent: number, most: number): ValueKind<number> {
  return {
    absent,
    decode: (text) => {
      const count = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
      return count >= absent && count <= most ? count : undefined;
    },
    encode: (count) => (count === absent ? undefined : String(count)),
  };
}

/** `1` is yes; anything else is not understood and so no. */
export const flag: ValueKind<boolean> = {
  absent: false,
  decode: (text) => (text === '1' ? true : undefined),
  encode: (yes) => (yes ? '1' : undefined),
};

/** `0` is no; anything else is not understood and so yes. */
export const unlessZero: ValueKind<boolean> = {
  absent: true,
  decode: (text) => (text === '0' ? false : undefined),
  encode: (yes) => (yes ? undefined : '0'),
};

/** RRGGBB, in either case, kept in lower case. */
export const colour: ValueKind<string | null> = {
  absent: null,
  decode: (text) => (/^[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined),
  encode: (digits) => digits ?? undefined,
};
