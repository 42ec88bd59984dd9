import { ArticlePanel } from '../article/ArticlePanel.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { Awaited } from '../detail/Awaited.tsx';
import { EventPanel } from '../event/EventPanel.tsx';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { AsWritten } from '../text/AsWritten.tsx';
import { titleOfOpened, type Opened } from './opened.ts';

type Props = { opened: Opened; canSpread: boolean; titleId: string; takesFocus: boolean };

/** What is open, with its detail as soon as that is loaded. */
export function OpenPanel({ opened, canSpread, ...panel }: Props) {
  const { source, story } = usePanelContext();
  const before = (
    <header className="panel-header">
      <h2 className="panel-title" id={panel.titleId}>
        <AsWritten text={titleOfOpened(opened, story)} lang={languageOf(opened, story.language)} />
      </h2>
    </header>
  );
  if (opened.kind === 'event') {
    return (
      <Awaited question={source.event(opened.event.id)} before={before}>
        {(detail) => <EventPanel {...opened} {...panel} canSpread={canSpread} detail={detail} />}
      </Awaited>
    );
  }
  if (opened.kind === 'article') {
    return (
      <Awaited question={source.article(opened.article.id)} before={before}>
        {(detail) => <ArticlePanel article={opened.article} {...panel} detail={detail} />}
      </Awaited>
    );
  }
  return (
    <Awaited question={source.person(opened.person.id)} before={before}>
      {(detail) => <PersonPanel person={opened.person} {...panel} detail={detail} />}
    </Awaited>
  );
}

function languageOf(opened: Opened, ofStory: string): string {
  return opened.kind === 'article' ? opened.article.language : ofStory;
}
