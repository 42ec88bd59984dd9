import { collateOnce } from '../../collate/collateOnce.ts';
import { versionTexts } from '../../../story/collation/versionTexts.ts';
import { storySchema, type StoryFile } from '../../../story/file/schema.ts';
import { faultOfTag } from '../../check/names/languageTags.ts';
import type { ArticleText } from '../../check/context.ts';
import type { StoryForm } from '../form/storyForm.ts';
import type { FormFault } from '../read/matchForm.ts';
import { buildArticle } from './buildArticle.ts';
import { buildDifference } from './buildDifference.ts';
import { buildEvent, buildUndated } from './buildEvent.ts';
import { buildOutlet } from './buildOutlet.ts';
import { buildQuotation } from './buildQuotation.ts';
import { buildWithheld } from './buildWithheld.ts';
import { idFrom } from './idFrom.ts';
import { joinByTitle } from './joinByTitle.ts';
import { orderFields } from './orderFields.ts';
import { readArticleEntry } from './articleEntry.ts';
import { warnOfWordings } from './warnOfWordings.ts';
import type { Keys } from '../read/placeIn.ts';
import { createWorkshop, type BuiltArticle, type Origins, type Workshop } from './workshop.ts';

/** A story file built from a form, as far as possible. */
export interface BuiltStory {
  /** In the order of the schema; complete if `faults` has no error. */
  value: unknown;
  /** By statement, what `value` has as its collation. */
  collations: Collations;
  faults: FormFault[];
  /** Where the parts of `value` come from in the form. */
  origins: Origins;
}

/**
 * Builds the story file from a form. How the parts relate to one another is not checked here but in
 * `parseStory`.
 *
 * @param raw the form as it was read, including fields of others (`x-…`)
 * @param folder the story's id, if the form has none
 */
export function buildStory(
  form: StoryForm,
  raw: unknown,
  folder: string,
  textOf: (name: string) => ArticleText,
): BuiltStory {
  const faults: FormFault[] = [];
  const origins: Origins = new Map();
  const tools = createWorkshop(raw, faults, origins);
  const read = form.articles.map((one, i) => readArticleEntry(tools, one, ['articles', i], textOf));
  const articles = new Map<string, BuiltArticle>();
  for (const article of read) {
    if (!articles.has(article.id)) articles.set(article.id, { ...article, taken: [] });
  }
  const language = faultOfTag(form.language);
  if (language && !language.isTaken) tools.fault(['language'], language.message);
  const { language: own, timeZone } = form;
  const written = [...form.events, ...(form.undated ?? [])].flatMap(({ id }) => id ?? []);
  const workshop = { ...tools, language: own, timeZone, articles, eventIds: new Set(written) };
  const withheld = (form.withheld ?? []).flatMap((one, i) =>
    buildWithheld(workshop, one, ['withheld', i]),
  );
  for (const range of withheld) articles.get(range.article)?.taken.push(range);
  const happenings = joinByTitle(form);
  const value = workshop.made([], {
    ...form,
    version: 1,
    id: form.id ?? folder,
    outlets: (form.outlets ?? []).map((one, i) => buildOutlet(workshop, one, ['outlets', i])),
    articles: form.articles.map((one, i) => {
      const built = buildArticle(workshop, one, ['articles', i], read[i] ?? missing);
      articles.get(built.id)?.taken.push(...(built.furniture ?? []));
      return built;
    }),
    people: (form.people ?? []).map((one, i) => buildPerson(workshop, one, ['people', i])),
    events: happenings.events.map((one) => buildEvent(workshop, one.form, one.keys)),
    undated: happenings.undated.map((one) => buildUndated(workshop, one.form, one.keys)),
    quotations: (form.quotations ?? []).map((one, i) =>
      buildQuotation(workshop, one, ['quotations', i]),
    ),
    differences: (form.differences ?? []).map((one, i) =>
      buildDifference(workshop, one, ['differences', i]),
    ),
    withheld,
    ...(form.acknowledged ? { acknowledged: keepAcknowledged(workshop, form.acknowledged) } : {}),
  });
  const isAtFault = faults.some(({ isWarning }) => !isWarning);
  const collations = isAtFault ? [] : collationsOf(form, value);
  for (const [i, { versions }] of value.quotations.entries()) {
    if (collations[i]) warnOfWordings(workshop, versions, ['quotations', i]);
  }
  const quotations = value.quotations.map((quotation, i) => {
    const collation = collations[i];
    return collation ? workshop.made(['quotations', i], { ...quotation, collation }) : quotation;
  });
  const whole = workshop.made([], { ...value, quotations });
  tools.warnOfLost();
  return { value: orderFields(whole, storySchema, origins), collations, faults, origins };
}

type PersonForm = NonNullable<StoryForm['people']>[number];
const buildPerson = (workshop: Workshop, person: PersonForm, keys: Keys) =>
  workshop.made(keys, { ...person, id: person.id ?? idFrom(workshop, person.name, keys) });

/** As they are; a copy each, to which fields of others are added. */
const keepAcknowledged = (workshop: Workshop, acknowledged: StoryForm['acknowledged'] = []) =>
  acknowledged.map((one, i) => workshop.made(['acknowledged', i], { ...one }));

/** By statement; `undefined` for one that has none. */
export type Collations = readonly StoryFile['quotations'][number]['collation'][];

const collationsOf = (
  form: StoryForm,
  value: Pick<StoryFile, 'quotations' | 'articles' | 'language'>,
): Collations =>
  value.quotations.map((quotation, i) =>
    form.quotations?.[i]?.collation === 'none'
      ? undefined
      : collateOnce(versionTexts(quotation, value)),
  );

const missing = { id: '', index: undefined, absence: 'none', file: null } as const;
