import type { ReportedEvent } from '../../story/model/articleDetail.ts';
import type { Article } from '../../story/model/article.ts';
import { ExcerptText } from '../account/ExcerptText.tsx';
import { whenBriefly } from '../../story/words/whenBriefly.ts';
import { NoExcerpt } from '../account/NoExcerpt.tsx';
import { hueClass } from '../../timeline/draw/outletShapes.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = { reported: ReportedEvent; article: Article };

/**
 * An event that an article reports, with the article's own words and a link to all accounts of it.
 */
export function ReportedEventOf({ reported: { eventId, account }, article }: Props) {
  const { story, voices, language } = usePanelContext();
  const event = story.event(eventId);
  if (!event) return null;
  return (
    <article
      className={`account reported ${hueClass(voices.of(article.id)?.ordinal ?? 0)}`}
      data-testid="account"
      data-article-id={article.id}
      data-event-id={event.id}
    >
      <p className="reported-date">{whenBriefly(event, story, language)}</p>
      <h4 className="reported-title">
        <TargetLink to={{ kind: 'event', eventId: event.id }}>
          <AsWritten text={event.title} lang={story.language} />
        </TargetLink>
      </h4>
      {account.isAnnouncement && <p className="account-announced">{language.page.standing.here}</p>}
      {account.excerpts.map((excerpt) => (
        <ExcerptText
          key={`${excerpt.start}-${excerpt.end}`}
          excerpt={excerpt}
          dateWords={account.dateWords}
          lang={article.language}
          cite={article.url}
        />
      ))}
      {account.excerpts.length === 0 && <NoExcerpt article={article} />}
    </article>
  );
}
