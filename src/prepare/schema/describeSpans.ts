/**
 * What a field is, for those who write or read a story file: units, the meaning of null or absence,
 * source.
 */
export interface Description {
  about: string;
  /** For an object, or the objects of a list. */
  fields?: Readonly<Record<string, Description>>;
  /**
   * The object's name under `$defs`; objects with the same name share one shape and one description.
   */
  shape?: string;
}

export const offsets = {
  start: {
    about:
      'First code point, counted from 0 in Unicode code points of the article’s file as it is (W3C Web Annotation, TextPositionSelector).',
  },
  end: { about: 'The code point after the last one: the end is exclusive.' },
};

export const span = {
  exact: { about: 'The words as they stand there, unchanged (TextQuoteSelector).' },
  ...offsets,
};

export const evidence = (about: string): Description => ({
  about,
  shape: 'evidence',
  fields: { article: { about: 'Id of the article in which the words stand.' }, ...span },
});
