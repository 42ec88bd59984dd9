import { LooseParts } from '../../panels/detail/LooseParts.tsx';
import type { PanelContext } from '../../panels/context/PanelContext.ts';
import type { LooseDetail } from '../../story/model/eventDetail.ts';
import { ArticleText } from './ArticleText.tsx';
import { PersonText } from './PersonText.tsx';
import { TextPage } from './PartText.tsx';

type Props = { context: PanelContext; loose: LooseDetail };

/** The articles and people of a large story, and whatever belongs to none of its events. */
export function SourcesText({ context, loose }: Props) {
  const { story, voices, language } = context;
  return (
    <TextPage context={context}>
      <h2 className="rail-title">{language.page.sources}</h2>
      {voices.list
        .flatMap(({ articles }) => articles)
        .map((article) => (
          <ArticleText key={article.id} article={article} />
        ))}
      {story.people.length > 0 && <h2 className="rail-title">{language.page.people}</h2>}
      {story.people.map((person) => (
        <PersonText key={person.id} person={person} events={[]} />
      ))}
      <LooseParts loose={loose} />
    </TextPage>
  );
}
