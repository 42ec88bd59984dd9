/**
 * What the fields of `story.yaml` are for, as editors show it, by name, or by `holder.name` where
 * the same name means something else elsewhere.
 */
export const formDescriptions: Readonly<Record<string, string>> = {
  id: 'Lower-case words joined by hyphens, for links and references; made of the title, the name or the file where it is absent. Links depend on it: once published, write it out and keep it.',
  title: 'A neutral headline: “The bridge on Mill Street”.',
  description: 'One sentence on what the timeline tells.',
  language: 'BCP 47, such as en-GB. Of an article: absent when it is the story’s.',
  contentNote: 'A short warning that readers see first.',
  timeZone: 'IANA name of the zone of the axis and of times shown, such as Europe/London.',
  proseLimit: 'Share of an article’s own prose that may be shown, 0 to 1; 0.75 where it is absent.',
  outlets: 'Who published: { id, name, evidence: the words that say so }, or the name alone.',
  articles: 'The articles, each with its file in articles/.',
  people: 'Who is spoken of. Of an event: their ids.',
  'people.name': 'The name as the articles have it.',
  'people.role': 'In a few words: “Mayor of the town”.',
  events:
    'What happened, each with its date and the articles that report it. Of a difference: ids of the events that it concerns.',
  undated: 'Like events, for what no article dates: listed, not on the axis.',
  quotations: 'What somebody said, in the versions of the articles.',
  differences: 'Where the articles differ.',
  withheld:
    'What may be shown nowhere: by its offsets, or by the words after which and before which it stands. Never its own words.',
  acknowledged: 'Warnings of check that you have seen and that may stay.',
  rule: 'The rule of check that warns.',
  place: 'Where it warns.',
  key: 'What it warns of, as check prints it; without it, whatever it warns of there.',
  reason: 'Why, in a few words.',
  'withheld.reason': 'Why it is withheld, in a few words that do not tell it.',
  name: 'The name.',
  evidence: 'Words of articles: { article: words }. Several of one article are a list.',
  outlet: 'Id of the outlet; absent: the text does not state it.',
  headline: 'The article’s headline as it is printed in its text.',
  author: 'As the article has it; absent: not stated.',
  datePublished:
    'When it came out: { edtf: 2023-05-14, stated: "14 May 2023" }, or the date alone where you know it and the text does not say it.',
  url: 'Where it can be read; absent: not known.',
  file: 'Name of its text in articles/; absent: nobody holds the text.',
  sha256: 'Written by unbuild where the text is not at hand. Leave it out.',
  characters: 'Written by unbuild where the text is not at hand. Leave it out.',
  'file.name': 'Name of the text’s file.',
  furniture:
    'Pieces that are not the article: prompts, captions, notices. “First words … last words” is enough.',
  summary: 'One neutral sentence; a claim says whose it is. Of an event: absent, it is the title.',
  date: 'When: { edtf: 2023-05-14, stated: { article: "on Sunday" } }, or the date alone where you give it yourself; absent, what the dates of the accounts say together. Of an account: what this article says; absent: what the event’s words in this article say; null: nothing.',
  edtf: 'The date as exact as the words and no more (EDTF): 2023-05-14, 2023-05, 2023, 199X, 1990~, 2023-05-12/2023-05-14, /2006.',
  extent: 'span: it lasted throughout; moment (usual): one point within.',
  stated: 'The words that give the date.',
  computed: 'The words that the date follows from.',
  bounded: 'The words that limit the date, which is not given; [] where there are none.',
  entered: 'Words that go with a date which you give yourself.',
  explanation:
    'One sentence for readers on how the date is known; the program has one where it is absent.',
  importance: '1 highest, 2 usual, 3 lowest.',
  tags: 'Lower-case words to filter by.',
  after: 'Ids of events that came before this one, where days do not tell.',
  accounts:
    'The articles that report it: { article: excerpt }, or a list of excerpts, or { excerpts, date, announced }.',
  article: 'Id of the article.',
  excerpts:
    'The article’s words: the shortest clause that reports the event, at most 300 characters.',
  announced: 'true: this article only announces it.',
  text: 'The words as the article has them; quotation marks, dashes and spaces may differ.',
  nth: 'Which of several places where the words stand, from 1.',
  'withheld.after': 'Words right before what is withheld, not withheld themselves.',
  before: 'Words right after what is withheld, not withheld themselves.',
  'text.after': 'A few words that stand somewhere before these, once in the article.',
  start: 'Offset in code points; written by unbuild where the text is not at hand. Leave it out.',
  end: 'Offset of the code point after the last.',
  prefix: 'The words right before it, where the program’s are not wanted.',
  suffix: 'The words right after it, where the program’s are not wanted.',
  speaker:
    'Id of who said it. Of a version: whom this article names, where it is another; null: nobody.',
  event: 'Id of the event that it belongs to.',
  versions:
    'The statement in each article: { article: words }, parts as a list, or { parts, role, speaker }.',
  'versions.role': 'Where it stands: body (usual), headline, deck or summary.',
  'versions.language':
    'BCP 47, where the words are in another language than the article; absent: the article’s.',
  parts: 'The words, without the outer quotation marks; a list where the statement is interrupted.',
  collation: 'none: the versions are not compared.',
  kind: 'conflict, dispute, truncation, attribution, precision, wording or spelling.',
};
