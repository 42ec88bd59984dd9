import { basename, relative, resolve } from 'node:path';
import { formSchemaFile } from '../schema/schemaFile.ts';
import { withCapital } from '../../language/withCapital.ts';

const template = `# yaml-language-server: $schema=@schema@
## A story: what happened, and what each article wrote of it. Put the articles' texts into articles/,
## fill this in, and run: npm run story -- build DIR, then: npm run story -- check DIR
## Words of an article are copied from it; the program finds where they stand. data/README.md tells more.

title: @title@
description: One sentence on what this timeline tells.
language: en-GB
## Its id is the folder's name.
# id: the-bridge
# contentNote: A short warning that readers see first.
## The zone of the axis and of times shown.
# timeZone: Europe/London
## The share of an article's own prose that may be shown; three quarters where it is not said.
# proseLimit: 0.75

## Who published the articles, with the words of an article that say so. Ids may be left out: they
## are made of the name, the title or the file. Once published they stay as they are.
outlets: []
#  - id: harbour-fm
#    name: Harbour FM
#    evidence: { harbour-letter: As Harbour FM reported earlier }

## One entry an article. What the text does not say is left out: outlet, author, url.
articles: []
#  - id: harbour-letter
#    file: harbour-letter.txt
#    outlet: harbour-fm
#    headline: Mayor explains her Mill Street letter
#    author: Imogen Vale
#    ## stated: the words that give the date. computed: the words that it follows from. bounded: the
#    ## words that limit it. The date alone: you give it yourself. edtf: 2023-09-09, 2023-09, 2023,
#    ## 199X, 1990~ (about), 2023-09-09/2023-09-13 (from, to), /2006 (until).
#    datePublished: { edtf: 2023-09-09, stated: "2023-09-09" }
#    url: https://harbour-fm.example/news/mill-street-letter
#    ## Where it is not the story's.
#    language: en-GB
#    ## What is not the article: prompts, captions, notices. First words … last words are enough.
#    furniture: [ Turn on notifications … at any time. ]

## Who is spoken of.
people: []
#  - { id: helen-ashworth, name: Helen Ashworth, role: Mayor of the town }

## What happened. Titles are neutral and short; a claim says whose it is.
events: []
#  - id: letter-published
#    title: Mayor's letter is published
#    summary: The council publishes the letter on its website.
#    ## What the articles' words say of it together; extent: span where it lasted throughout.
#    date: { edtf: 2023-09-08, stated: { harbour-letter: on Friday 8 September }, extent: moment }
#    ## 1 highest, 2 usual, 3 lowest.
#    importance: 1
#    people: [ helen-ashworth ]
#    tags: [ letter ]
#    ## Ids of events that came before, where days do not tell.
#    after: []
#    ## article: the words that report it. Several: a list. Words that stand several times: nth or after.
#    accounts:
#      harbour-letter: On Friday the letter was published on its website.
#      ## With a date of its own, null where it gives none; announced where it is yet to come:
#      evening-post: { excerpts: [ The letter came out, { text: on its website, nth: 2 } ], date: null }
#      courier: { excerpts: { text: will be published, after: The mayor said }, announced: true }

## Like events, for what no article dates.
undated: []
#  - title: Somebody opens the gate
#    summary: One article says so, and not when.
#    accounts: { harbour-letter: somebody had opened the gate }

## What somebody said, in the words of each article, without the outer quotation marks.
quotations: []
#  - id: we-are-sorry
#    speaker: helen-ashworth
#    event: letter-published
#    versions:
#      harbour-letter: We are sorry for the letter.
#      ## Interrupted, it has several parts.
#      evening-post: [ We are sorry, for the letter ]
#      ## In a headline, a deck or a summary; speaker: whom this article names, where it is another.
#      courier: { parts: We are sorry, role: headline, speaker: helen-ashworth }

## Where the articles differ: conflict, dispute, truncation, attribution, precision, wording, spelling.
differences: []
#  - id: day-of-the-letter
#    kind: precision
#    events: [ letter-published ]
#    summary: One article gives the day, the other the month.
#    evidence: { harbour-letter: on Friday 8 September, evening-post: in September }

## What may be shown nowhere, by the words around it or by offsets; never its own words.
withheld: []
#  - { article: evening-post, after: her daughter, before: "who is", reason: A child's name. }
#  - { article: evening-post, start: 120, end: 131, reason: A private address. }

## Warnings of check that you have seen and that may stay. Check prints the key.
# acknowledged:
#  - { rule: wording, place: "$.events[0].summary", key: w0a1b2c3d, reason: The event is somebody's silence. }
`;

/**
 * The `story.yaml` of a new folder: every field with an example after `#`. Lines with one `#` are
 * examples to uncomment; lines with two are explanations.
 */
export function startingForm(folder: string): string {
  return template
    .replace('@title@', () => JSON.stringify(titleOfFolder(folder)))
    .replace('@schema@', () => schemaOfForm(folder));
}

/** A story's title until it gets one. */
export function titleOfFolder(folder: string): string {
  const name = basename(resolve(folder));
  return withCapital(name.replaceAll('-', ' '));
}

/** The path of the form's schema, which editors complete from, relative to the folder. */
export function schemaOfForm(folder: string): string {
  return relative(resolve(folder), formSchemaFile).replaceAll('\\', '/');
}
