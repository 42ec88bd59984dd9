import type { EmbedOption } from '../../embed/embedOptions.ts';
import { embedWordsOf, type EmbedWords } from '../../language/embedWords.ts';
import type { Language } from '../../language/english.ts';
import { standingOf } from '../../story/model/standing.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { dateInShort } from '../../story/words/dateWords.ts';
import { labelText } from '../../story/words/articleLabels.ts';
import type { PanelContext } from '../../panels/context/PanelContext.ts';
import { rowKinds } from '../../timeline/layout/rows/rowIds.ts';
import { fontChoices, scaleKinds, themes } from '../address/addressState.ts';
import { capital } from '../../language/english/forms.ts';
import { spokenLanguages } from '../../language/languages.ts';

/** A value that can be chosen, and its name; an empty value means no choice. */
export interface Choice {
  value: string;
  name: string;
}

/** The control for an option. An option without one is a type error. */
export type OptionControl =
  | { kind: 'text' }
  | { kind: 'one'; choices: readonly Choice[] }
  | { kind: 'several'; choices: readonly Choice[] }
  /** Checked unless the value is `off`. */
  | { kind: 'switch'; off: string; name: string };

export function optionControls(context: PanelContext): Record<EmbedOption, OptionControl> {
  const { language } = context;
  return {
    event: { kind: 'one', choices: eventChoices(context) },
    outlets: { kind: 'several', choices: outletChoices(context) },
    from: { kind: 'text' },
    to: { kind: 'text' },
    scale: words(scaleKinds, language),
    rows: { kind: 'one', choices: rowChoices(language) },
    order: { kind: 'text' },
    hide: { kind: 'text' },
    theme: words(themes, language),
    accent: { kind: 'text' },
    font: words(fontChoices, language),
    language: { kind: 'one', choices: languageChoices(language) },
    header: { kind: 'switch', off: '0', name: embedWordsOf(language).headerShown },
    height: { kind: 'text' },
  };
}

/** The first of these words is what the address means without the key. */
function words(
  values: readonly (keyof EmbedWords['choices'])[],
  language: Language,
): OptionControl {
  const { choices } = embedWordsOf(language);
  return {
    kind: 'one',
    choices: values.map((value, n) => ({ value: n === 0 ? '' : value, name: choices[value] })),
  };
}

function eventChoices({ story, language }: PanelContext): Choice[] {
  return [
    { value: '', name: embedWordsOf(language).noEvent },
    ...story.events.map((event) => ({ value: event.id, name: eventName(event, language) })),
  ];
}

function eventName(event: StoryEvent, language: Language): string {
  const { announcedLabel, announcedTitle } = language.timeline;
  const isAnnounced = standingOf(event) === 'announced';
  if (!event.date) return isAnnounced ? announcedTitle(event.title) : event.title;
  const date = dateInShort(event.date, language);
  return `${isAnnounced ? announcedLabel(date) : date} · ${event.title}`;
}

function outletChoices({ voices, labels, language }: PanelContext): Choice[] {
  return voices.list.flatMap(({ outlet, articles }) => {
    if (outlet) return [{ value: outlet.id, name: outlet.name }];
    return articles.map(({ id }) => ({ value: id, name: labelText(labels(id), language) }));
  });
}

function rowChoices(language: Language): Choice[] {
  const { kinds } = language.timeline.rows;
  return [
    { value: '', name: embedWordsOf(language).notChosen },
    ...rowKinds.map((value) => ({ value, name: kinds[value] })),
  ];
}

function languageChoices(language: Language): Choice[] {
  return [
    { value: '', name: embedWordsOf(language).notChosen },
    ...spokenLanguages.map(({ tag }) => ({ value: tag, name: ownName(tag) })),
  ];
}

/** A language's name in the language itself. */
const ownName = (tag: string) =>
  capital(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag);
