import { useMemo } from 'react';
import type { Choices } from '../../story/filters/choicesOf.ts';
import { nameOfVoice } from '../../story/words/nameOfVoice.ts';
import { OutletMark } from '../../panels/outlet/OutletMark.tsx';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { voiceId } from '../../story/filters/voiceId.ts';
import '../style/filterSheets.css';
import { AtLeastFilter } from './AtLeastFilter.tsx';
import type { FacetChoice } from './facetChoice.ts';
import { FacetFilter } from './FacetFilter.tsx';
import { useFind } from './FindState.ts';

/** The filters for which the story has something. */
export function FilterBar({ id }: { id: string }) {
  const { language } = usePanelContext();
  const { choices } = useFind();
  if (choices) return <KnownFilters id={id} choices={choices} />;
  return (
    <p className="filters" id={id}>
      {language.page.find.searching}
    </p>
  );
}

function KnownFilters({ id, choices }: { id: string; choices: Choices }) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const outlets = useOutletChoices(choices);
  const people = choices.people.map((id) => ({ id, name: story.person(id).name }));
  const tags = choices.tags.map((id) => ({ id, name: id.replaceAll('-', ' ') }));
  const kinds = choices.kinds.map((id) => ({ id, name: page.differenceKinds[id] }));
  return (
    <fieldset className="filters" id={id}>
      <legend className="visually-hidden">{page.find.filters}</legend>
      <FacetFilter facet="outlets" choices={outlets} />
      <FacetFilter facet="people" choices={people} />
      <FacetFilter facet="tags" choices={tags} />
      <FacetFilter facet="kinds" choices={kinds} />
      <AtLeastFilter most={choices.mostReports} />
    </fieldset>
  );
}

/** In the order of their rows, as everywhere on the page. */
function useOutletChoices(choices: Choices): FacetChoice[] {
  const { story, voices, labels, language } = usePanelContext();
  return useMemo(
    () =>
      voices.list.flatMap((voice) => {
        const {
          articles: [article],
          ordinal,
        } = voice;
        const id = article && voiceId(article, story.outlets);
        if (!id || !choices.outlets.includes(id)) return [];
        const name = nameOfVoice(voice, voices, labels, language);
        return [{ id, name, mark: <OutletMark ordinal={ordinal} /> }];
      }),
    [story, voices, labels, language, choices],
  );
}
