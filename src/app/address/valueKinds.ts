/** How one value of the address is read and written. */
export interface ValueKind<Value> {
  /** The value when the address has none, or one that is not understood. */
  absent: Value;
  /** `undefined` when it is not a value of this kind. */
  decode(text: string): Value | undefined;
  /** `undefined` when it equals the absent value, so it is not written. */
  encode(value: Value): string | undefined;
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slugLength = 100;
/** No address that anybody wrote has more. */
const longestList = 100;

const isSlug = (text: string) => text.length <= slugLength && slugForm.test(text);

/** Text that `allows` accepts, or null. */
export function textOrNull(allows: (text: string) => boolean): ValueKind<string | null> {
  return {
    absent: null,
    decode: (text) => (allows(text) ? text : undefined),
    encode: (value) => value ?? undefined,
  };
}

/** An id in the form that story files use. */
export const slug = textOrNull(isSlug);

/** Ids separated by commas; invalid ids and repetitions are left out. */
export const slugs: ValueKind<readonly string[]> = {
  absent: [],
  decode: (text) => [...new Set(text.split(',').filter(isSlug))].slice(0, longestList),
  encode: (ids) => (ids.length === 0 ? undefined : ids.join(',')),
};

/** Free text up to a length in UTF-16 units; empty when absent. */
export function freeText(maxLength: number): ValueKind<string> {
  return {
    absent: '',
    decode: (text) => (text.length <= maxLength ? text : undefined),
    encode: (text) => text || undefined,
  };
}

/** One of a few words; the first is the absent value. */
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

/** Some of a few words separated by commas, in the order of `words`; empty when absent. */
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

/** A whole number in plain digits, from the absent value up to `most`. */
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

/** `1` means yes; anything else is not understood and so means no. */
export const flag: ValueKind<boolean> = {
  absent: false,
  decode: (text) => (text === '1' ? true : undefined),
  encode: (yes) => (yes ? '1' : undefined),
};

/** `0` means no; anything else is not understood and so means yes. */
export const unlessZero: ValueKind<boolean> = {
  absent: true,
  decode: (text) => (text === '0' ? false : undefined),
  encode: (yes) => (yes ? undefined : '0'),
};

/** RRGGBB in either case, converted to lowercase. */
export const colour: ValueKind<string | null> = {
  absent: null,
  decode: (text) => (/^[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined),
  encode: (digits) => digits ?? undefined,
};
