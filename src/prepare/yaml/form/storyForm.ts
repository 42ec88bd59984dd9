import * as v from 'valibot';
import { fileName, offset, slug, storySchema } from '../../../story/file/schema.ts';
import { choice } from './choice.ts';
import { credit, flatten, type At } from './at.ts';
import type { Keys } from '../read/placeIn.ts';
import {
  anchorList,
  anchorPointing,
  anchors,
  evidence,
  excerptList,
  excerptPointing,
  excerpts,
  furniture,
  pointedText,
  words,
  type Pointed,
} from './pointers.ts';

/**
 * `story.yaml`: the story file as a person writes it. Fields that the two have in common are taken
 * from the story file's schema, so that a field that is new there may be written here as it is. A
 * reader's description of each field is in formDescriptions.ts.
 */
const { entries } = storySchema;
const articleEntries = entries.articles.item.entries;
const eventEntries = entries.events.item.entries;
const accountEntries = eventEntries.accounts.item.entries;
const versionEntries = entries.quotations.item.entries.versions.item.entries;
const dateEntries = eventEntries.date.entries;

const id = v.optional(slug);
const slugs = v.optional(v.array(slug));

const dateFields = v.strictObject({
  edtf: words,
  extent: v.optional(dateEntries.extent),
  stated: v.optional(evidence),
  computed: v.optional(evidence),
  bounded: v.optional(evidence),
  entered: v.optional(evidence),
  explanation: v.optional(words),
});
const date = choice({
  text: v.pipe(
    words,
    v.transform((edtf): v.InferOutput<typeof dateFields> => ({ edtf })),
  ),
  maps: [dateFields],
});

const outletFields = v.strictObject({ id, name: words, evidence: v.optional(evidence) });
const outlet = choice({
  text: v.pipe(
    words,
    v.transform((name): v.InferOutput<typeof outletFields> => ({ name })),
  ),
  maps: [outletFields],
});

const pinnedFile = articleEntries.file.wrapped;
const file = choice({
  text: v.pipe(
    fileName,
    v.transform((name) => ({ name, sha256: undefined, characters: undefined })),
  ),
  maps: [pinnedFile],
});
const article = v.strictObject({
  ...articleEntries,
  id,
  outlet: v.optional(articleEntries.outlet),
  headline: words,
  author: v.optional(articleEntries.author),
  datePublished: date,
  url: v.optional(articleEntries.url),
  language: v.optional(articleEntries.language),
  file: v.optional(v.nullable(file)),
  furniture: v.optional(furniture),
});

const person = v.strictObject({ ...entries.people.item.entries, id });

const { article: _article, ...accountRest } = accountEntries;
const accountFields = {
  ...accountRest,
  excerpts: v.optional(excerpts),
  date: v.optional(v.nullable(date)),
};
const account = v.strictObject(accountFields);
/** An account's fields, and which of them its excerpts are in. */
type AccountFields = v.InferOutput<typeof account> & { excerptsAt: 'excerpts' | undefined };

const inFields = (fields: v.InferOutput<typeof account>): At<AccountFields>[] => [
  { ...fields, excerptsAt: 'excerpts', at: [] },
];
const inWords = (excerpts: At<Pointed>[]): At<AccountFields>[] => [
  { excerpts, excerptsAt: undefined, at: [] },
];
const accountByArticle = v.pipe(
  v.record(
    slug,
    choice({
      text: v.pipe(pointedText, v.transform(inWords)),
      list: v.pipe(excerptList, v.transform(inWords)),
      maps: [v.pipe(excerptPointing, v.transform(inWords)), v.pipe(account, v.transform(inFields))],
      which: (has) => (has('text') ? 0 : 1),
    }),
  ),
  v.transform((map): AccountForm[] => credit(map)),
);
/** One account by an article, whichever way it is written. */
export type AccountForm = At<
  AccountFields & {
    article: string;
    /** The place of its entry, if that is one event with another (see joinByTitle.ts). */
    entry?: Keys;
  }
>;

const creditedAccount = v.pipe(
  v.strictObject({ article: slug, ...accountFields }),
  v.transform((fields): AccountForm[] => [{ ...fields, excerptsAt: 'excerpts', at: [] }]),
);
const accounts = choice({
  list: v.pipe(
    v.array(
      choice({
        maps: [creditedAccount, accountByArticle],
        which: (has) => (has('article') ? 0 : 1),
      }),
    ),
    v.transform((entries): AccountForm[] => flatten(entries)),
  ),
  maps: [accountByArticle],
});

const happening = {
  id,
  title: words,
  summary: v.optional(words),
  importance: v.optional(eventEntries.importance),
  people: slugs,
  tags: slugs,
  accounts: v.optional(accounts),
};
const event = v.strictObject({ ...eventEntries, ...happening, date: v.optional(date) });
const undated = v.strictObject({ ...entries.undated.item.entries, ...happening });

const versionFields = {
  role: v.optional(versionEntries.role),
  speaker: v.optional(versionEntries.speaker),
  language: versionEntries.language,
  parts: anchors,
};
const version = v.strictObject(versionFields);
type VersionFields = v.InferOutput<typeof version> & { partsAt: 'parts' | undefined };

const partsOnly = (parts: At<Pointed>[]): At<VersionFields>[] => [
  { parts, partsAt: undefined, at: [] },
];
const versionByArticle = v.pipe(
  v.record(
    slug,
    choice({
      text: v.pipe(pointedText, v.transform(partsOnly)),
      list: v.pipe(anchorList, v.transform(partsOnly)),
      maps: [
        v.pipe(anchorPointing, v.transform(partsOnly)),
        v.pipe(
          version,
          v.transform((fields): At<VersionFields>[] => [{ ...fields, partsAt: 'parts', at: [] }]),
        ),
      ],
      which: (has) => (has('text') ? 0 : 1),
    }),
  ),
  v.transform((map): VersionForm[] => credit(map)),
);
/** One version of a statement, whichever way it is written. */
export type VersionForm = At<VersionFields & { article: string }>;

const versions = choice({
  list: v.pipe(
    v.array(
      choice({
        maps: [
          v.pipe(
            v.strictObject({ article: slug, ...versionFields }),
            v.transform((fields): VersionForm[] => [{ ...fields, partsAt: 'parts', at: [] }]),
          ),
          versionByArticle,
        ],
        which: (has) => (has('article') && has('parts') ? 0 : 1),
      }),
    ),
    v.transform((entries): VersionForm[] => flatten(entries)),
  ),
  maps: [versionByArticle],
});
const quotation = v.strictObject({
  ...entries.quotations.item.entries,
  id,
  event: v.optional(entries.quotations.item.entries.event),
  versions,
  collation: v.optional(v.picklist(['none'])),
});

const difference = v.strictObject({
  ...entries.differences.item.entries,
  id,
  events: slugs,
  evidence,
});

const reason = entries.withheld.item.entries.reason;
const withheld = choice({
  maps: [
    v.strictObject({ article: slug, start: offset, end: offset, reason }),
    v.strictObject({ article: slug, after: words, before: words, reason }),
  ],
  which: (has) => (has('after') || has('before') ? 1 : 0),
});

const { version: _version, ...rest } = entries;
export const storyForm = v.strictObject({
  ...rest,
  id,
  title: words,
  description: words,
  outlets: v.optional(v.array(outlet)),
  articles: v.array(article),
  people: v.optional(v.array(person)),
  events: v.array(event),
  undated: v.optional(v.array(undated)),
  quotations: v.optional(v.array(quotation)),
  differences: v.optional(v.array(difference)),
  withheld: v.optional(v.array(withheld)),
});

export type StoryForm = v.InferOutput<typeof storyForm>;
export type OutletForm = v.InferOutput<typeof outlet>;
export type ArticleForm = v.InferOutput<typeof article>;
export type EventForm = v.InferOutput<typeof event>;
export type UndatedForm = v.InferOutput<typeof undated>;
export type QuotationForm = v.InferOutput<typeof quotation>;
export type DifferenceForm = v.InferOutput<typeof difference>;
export type WithheldForm = v.InferOutput<typeof withheld>;
export type DateForm = v.InferOutput<typeof date>;
