import { span, type Description } from './describeSpans.ts';

const partSpan = {
  part: { about: 'Position in the version’s parts, from 0.' },
  start: { about: 'First code point, counted from 0 in the part’s words.' },
  end: { about: 'The code point after the last one: the end is exclusive.' },
};

const collation: Description = {
  about:
    'How the versions agree and differ, by words. Versions are named by their position in `versions`, from 0. Written by `npm run story -- collate` and proved by `check`. Absent: there is one version, or they have not been collated.',
  shape: 'collation',
  fields: {
    inWords: {
      about:
        'The versions in groups that have the same words, however spelled, divided, capitalised, punctuated or interrupted; each in one group.',
    },
    exactly: {
      about:
        'The versions in groups that agree but for typography and the sign with which an article closes a part; each in one group.',
    },
    notes: {
      about:
        'Every difference, seen from each version that has it: first by version, then in the order of its words.',
      shape: 'collationNote',
      fields: {
        kind: {
          about:
            'otherWords: both have words there, and not the same; leftOut: one goes on without them; cutShort: one starts later or ends earlier; moved: they stand elsewhere; spelling, case (capitals): one word written differently; sentence: a sentence ends in one and runs on in the other; punctuation: any other sign.',
        },
        version: { about: 'The version it is seen from.' },
        others: { about: 'The versions that differ from it there, all alike.' },
        here: {
          about:
            'The version’s words, or signs. One span that is empty: it has none, and here is the place.',
          shape: 'partSpan',
          fields: partSpan,
        },
        there: {
          about: 'What the first of the others has instead. Empty: nothing.',
          shape: 'partSpan',
          fields: partSpan,
        },
        missing: {
          about:
            'Where words are missing, in the version when `here` is an empty span and else in the others: at its start, inside it, where the article interrupts it (break), at its end, or beside the same words, which it has fewer times (again). Absent: none are missing.',
        },
      },
    },
  },
};

export const quotations: Description = {
  about: 'Statements, each of one speaker, with every way in which the articles quote them.',
  shape: 'quotation',
  fields: {
    id: { about: 'Slug, unique among quotations.' },
    speaker: { about: 'Id of the person who said it.' },
    event: { about: 'Id of the event at which it was said. Null: not tied to an event.' },
    versions: {
      about: 'The statement as articles give it; one article may have several.',
      shape: 'version',
      fields: {
        article: { about: 'Id of the article.' },
        role: { about: 'Where in the article: its body, headline, deck or a summary.' },
        speaker: { about: 'Id of the person whom this article names as the speaker. Null: none.' },
        language: {
          about:
            'The language of its words as a BCP 47 tag, where it is not the article’s: an article in English that quotes in French. Versions in different languages are translations and are not compared. Absent: the article’s.',
        },
        parts: {
          about:
            'The words, in one part or, where the article interrupts them, several in its order; without the outer quotation marks, with the punctuation inside them.',
          shape: 'span',
          fields: span,
        },
      },
    },
    collation,
  },
};
