import { useAddress } from '../services/useAddress.ts';
import { useServices } from '../services/Services.ts';
import { nameOfVoice } from '../../story/words/nameOfVoice.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { voiceId } from '../../story/filters/voiceId.ts';
import { useFind } from './FindState.ts';
import { nothingNarrows } from './narrowing.ts';

/** Shown in place of the list when nothing is left: what was asked for, and the way back. */
export function FoundNothing() {
  const { bar } = useServices();
  const { language } = usePanelContext();
  const q = useAddress(({ q }) => q);
  const { page } = language;
  const { find } = page;
  const { matchingRanks, isLoading } = useFind();
  const asked = useAsked();
  if (matchingRanks === null || matchingRanks.size > 0 || isLoading) return null;
  return (
    <div className="empty found-nothing" data-testid="found-nothing">
      <p>{find.nothing}</p>
      <ul>
        {q !== '' && <li>{find.words(q)}</li>}
        {asked.map(({ name, of }) => (
          <li key={name}>
            {name}
            {page.colon}
            <bdi>{of.join(page.comma)}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => bar.go(nothingNarrows)}>
        {find.clearAll}
      </button>
    </div>
  );
}

/** Each active filter, in words. */
function useAsked(): { name: string; of: readonly string[] }[] {
  const { story, voices, labels, language } = usePanelContext();
  const { find, differenceKinds } = language.page;
  const { filters } = useFind();
  const nameById = (id: string) => {
    const voice = voices.list.find(
      ({ articles: [article] }) => article && voiceId(article, story.outlets) === id,
    );
    return voice ? nameOfVoice(voice, voices, labels, language) : id;
  };
  const asked = [
    { name: find.outlets, of: filters.outlets.map(nameById) },
    { name: find.people, of: filters.people.map((id) => story.person(id).name) },
    { name: find.tags, of: filters.tags.map((id) => id.replaceAll('-', ' ')) },
    { name: find.kinds, of: filters.kinds.map((kind) => differenceKinds[kind]) },
    { name: find.reports, of: filters.atleast > 1 ? [find.atLeast(filters.atleast)] : [] },
  ];
  return asked.filter(({ of }) => of.length > 0);
}
