/** What a field is, for who writes or reads a story file: units, what null or absence means, source. */
export interface Description {
  about: string;
  /** Of an object, or of the objects of a list. */
  fields?: Readonly<Record<string, Description>>;
  /** The object's name under `$defs`; objects of one name are one shape with one description. */
  shape?: string;
}

const offsets = {
  start: {
    about:
      'First code point, counted from 0 in Unicode code points of the article’s file as it is (W3C Web Annotation, TextPositionSelector).',
  },
  end: { about: 'The code point after the last one: the end is exclusive.' },
};

const span = {
  exact: { about: 'The words as they stand there, unchanged (TextQuoteSelector).' },
  ...offsets,
};

const evidence = (about: string): Description => ({
  about,
  shape: 'evidence',
  fields: { article: { about: 'Id of the article in which the words stand.' }, ...span },
});

const date = (about: string): Description => ({
  about,
  shape: 'date',
  fields: {
    edtf: {
      about:
        'The date in Extended Date/Time Format, levels 0 and 1 (Library of Congress 2019, ISO 8601-2), as exact as the source and no more.',
    },
    extent: {
      about: '`moment`: one point somewhere within the bounds; `span`: it lasted throughout.',
    },
    basis: {
      about:
        'How it is known. `stated`: the words give it; `computed`: it follows from words such as “on Friday” and a date of publication; `bounded`: the texts only limit it.',
    },
    explanation: { about: 'One sentence for readers that says how the date is known.' },
    evidence: evidence('The words that show the date, or that it was computed from.'),
    earliest: {
      about:
        'The first day that the EDTF allows, YYYY-MM-DD, with a sign and six digits for years outside 0000 to 9999, or Y and the year beyond JavaScript’s dates. Null: open or unknown. Written by the program.',
    },
    latest: {
      about: 'The last day that the EDTF allows, in the form of `earliest`. Null: open or unknown.',
    },
  },
});

const accounts: Description = {
  about: 'What each article that reports it says, at most one account an article.',
  shape: 'account',
  fields: {
    article: { about: 'Id of the article that reports the event.' },
    excerpts: {
      about:
        'The shortest clauses that report it, each at most 300 code points; empty when the article’s text is not held.',
      shape: 'excerpt',
      fields: {
        ...span,
        prefix: { about: 'The words right before it, at most 64 characters; may be empty.' },
        suffix: { about: 'The words right after it, at most 64 characters; may be empty.' },
      },
    },
    date: date('What this article alone says of the date. Absent: it says nothing of it.'),
  },
};

const happening = {
  id: { about: 'Slug that names it in addresses; unique among events and undated together.' },
  title: { about: 'A few neutral words.' },
  summary: { about: 'One neutral sentence; what is somebody’s claim says whose.' },
  importance: { about: '1, 2 or 3; 1 is the highest, and the last to give way on a small screen.' },
  people: { about: 'Ids of the people it concerns.' },
  tags: { about: 'Slugs to filter by.' },
  accounts,
};

const articles: Description = {
  about: 'The articles that the story compares.',
  shape: 'article',
  fields: {
    id: { about: 'Slug, unique among articles.' },
    outlet: { about: 'Id of the outlet that published it. Null: its text does not state one.' },
    headline: { about: 'The headline as it stands in the text (schema.org headline).' },
    author: { about: 'The author as named (schema.org author). Null: none is named.' },
    datePublished: date('When it was published (schema.org datePublished).'),
    url: { about: 'Its address, http or https (schema.org url). Null: not known.' },
    language: { about: 'Its language as a BCP 47 tag (schema.org inLanguage).' },
    file: {
      about:
        'The file of its text, which is not part of the story. Null: nobody holds the text, so none of its words are shown.',
      shape: 'file',
      fields: {
        name: { about: 'The file’s name without a folder.' },
        sha256: { about: 'SHA-256 of its bytes, 64 lower-case hexadecimal digits.' },
        characters: { about: 'Its length in Unicode code points.' },
      },
    },
    furniture: {
      about:
        'Where the site speaks and not the article: prompts, credits, captions, notices. Absent: nowhere.',
      shape: 'range',
      fields: offsets,
    },
  },
};

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
            'Where words are missing, in the version when `here` is an empty span and else in the others: at its start, inside it, where the article interrupts it (break), at its end. Absent: none are missing.',
        },
      },
    },
  },
};

const quotations: Description = {
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

/** Of the story file and of every field in it. */
export const storyDescription: Description = {
  about:
    'A story: events on one time axis, each tied to the words in which articles reported them. Terms follow schema.org, W3C Web Annotation selectors and EDTF. Fields that are not described here are refused unless their name starts with x-.',
  fields: {
    version: { about: 'The version of this format.' },
    id: { about: 'Slug that names the story in addresses; also the name of its folder.' },
    title: { about: 'The story’s headline.' },
    description: { about: 'One sentence on what it is about.' },
    language: { about: 'The language of its own texts as a BCP 47 tag.' },
    contentNote: { about: 'What readers should know before they read on. Absent: nothing.' },
    proseLimit: {
      about:
        'The share of an article’s own prose that may be shown, 0 to 1, for a newsroom that owns the texts. Absent: 0.75.',
    },
    outlets: {
      about: 'The outlets that the articles state.',
      shape: 'outlet',
      fields: {
        id: { about: 'Slug, unique among outlets.' },
        name: { about: 'Its name as the articles have it.' },
        evidence: evidence('The words that state it; site furniture may be shown here only.'),
      },
    },
    articles,
    people: {
      about: 'The people whom events and quotations refer to.',
      shape: 'person',
      fields: {
        id: { about: 'Slug, unique among people.' },
        name: { about: 'The name to show; of a pseudonymous person the pseudonym alone.' },
        role: { about: 'A few words on who they are in this story.' },
      },
    },
    events: {
      about: 'What happened, with a date.',
      shape: 'event',
      fields: { ...happening, date: date('When it happened, over all accounts.') },
    },
    undated: {
      about: 'What happened and nothing dates: listed, not on the axis.',
      shape: 'undatedEvent',
      fields: happening,
    },
    quotations,
    differences: {
      about: 'Where the articles differ.',
      shape: 'difference',
      fields: {
        id: { about: 'Slug, unique among differences.' },
        kind: {
          about:
            'Strongest first: conflict (both cannot be true), dispute (two speakers contradict each other), truncation (a quotation is cut), attribution (another speaker or source), precision (one says more exactly), wording, spelling.',
        },
        events: { about: 'Ids of the events it concerns; may be empty.' },
        summary: { about: 'One neutral sentence that says what differs, not who is right.' },
        evidence: evidence('The few words of each side; at least two sides.'),
      },
    },
    withheld: {
      about: 'Words of the articles that nothing may show, told by place and never by text.',
      shape: 'withheld',
      fields: {
        article: { about: 'Id of the article.' },
        ...offsets,
        reason: { about: 'Why they are withheld, without saying them.' },
      },
    },
  },
};
