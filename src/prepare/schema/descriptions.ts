import { quotations } from './describeQuotations.ts';
import { evidence, offsets, span, type Description } from './describeSpans.ts';

const date = (about: string): Description => ({
  about,
  shape: 'date',
  fields: {
    edtf: {
      about:
        'The date in Extended Date/Time Format, levels 0 and 1 (Library of Congress 2019, ISO 8601-2), as exact as the source and no more. A time of day may be given to the minute, with a zone, `Z` or none, and at the ends of an interval (ISO 8601, reduced accuracy): `2025-06-06T18:12+02:00`.',
    },
    extent: {
      about: '`moment`: one point somewhere within the bounds; `span`: it lasted throughout.',
    },
    basis: {
      about:
        'How it is known. `stated`: the words give it; `computed`: it follows from words such as “on Friday” and a date of publication; `bounded`: the texts only limit it; `entered`: the story’s makers give it, and no article was read for it.',
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
    announced: {
      about:
        'The article announces the event, which had not happened when it was written. Absent: it reports it.',
    },
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

/** Descriptions of the story file and every field in it. */
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
    timeZone: {
      about:
        'The IANA zone of the axis and of the times shown, such as Europe/Paris. Absent: that of the first event with a time.',
    },
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
      fields: {
        ...happening,
        date: date('When it happened, over all accounts.'),
        after: {
          about:
            'Ids of events that are known to have come before, where dates do not say so. Absent: none.',
        },
        accounts: {
          ...accounts,
          about: `${accounts.about} Empty only with an entered date: known to the makers, not from these articles.`,
        },
      },
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
    acknowledged: {
      about: 'Warnings of `check` that the makers have seen and let stand. Absent: none.',
      shape: 'acknowledged',
      fields: {
        rule: { about: 'The rule’s name, as `check` prints it.' },
        place: { about: 'The place, as `check` prints it.' },
        key: {
          about:
            'What the warning is about, as `check` prints it: of anything else at the place it is given again.',
        },
        reason: { about: 'Why it may stand.' },
      },
    },
  },
};
