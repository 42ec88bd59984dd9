import type { ReportedEvent } from '../../story/model/articleDetail.ts';
import type { Article } from '../../story/model/article.ts';
import { ExcerptText } from '../account/ExcerptText.tsx';
import { dateBriefly } from '../../story/words/dateWords.ts';
import { hueClass } from '../../timeline/draw/outletShapes.ts';
import { useReading } from '../context/Reading.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = { reported: ReportedEvent; article: Article };

/** An event that an article reports, leading to all accounts of it, with the article's own words. */
export function ReportedEventOf({ reported: { eventId, account }, article }: Props) {
  const { story, voices, language } = useReading();
  const event = story.event(eventId);
  if (!event) return null;
  const { date } = event;
  return (
    <article
      className={`account reported ${hueClass(voices.of(article.id)?.ordinal ?? 0)}`}
      data-testid="account"
      data-article-id={article.id}
      data-event-id={event.id}
    >
      <p className="reported-date">
        {date ? dateBriefly(date, language) : language.page.undatedEvent}
      </p>
      <h4 className="reported-title">
        <TargetLink to={{ kind: 'event', eventId: event.id }}>
          <AsWritten text={event.title} lang={story.language} />
        </TargetLink>
      </h4>
      {account.excerpts.map((excerpt) => (
        <ExcerptText
          key={`${excerpt.start}-${excerpt.end}`}
          excerpt={excerpt}
          dateWords={account.dateWords}
          lang={article.language}
          cite={article.url}
        />
      ))}
      {account.excerpts.length === 0 && <p className="account-note">{language.page.noExcerpt}</p>}
    </article>
  );
}
