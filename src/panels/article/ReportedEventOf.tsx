import type { ReportedEvent } from '../../story/articleReport.ts';
import type { Article } from '../../story/file/schema.ts';
import { ExcerptText } from '../account/ExcerptText.tsx';
import { dateBriefly } from '../../story/words/dateWords.ts';
import { hueClass } from '../../timeline/draw/outletShapes.ts';
import { useReading } from '../context/Reading.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = { reported: ReportedEvent; article: Article };

/** An event that an article reports, leading to all accounts of it, with the article's own words. */
export function ReportedEventOf({ reported: { event, account }, article }: Props) {
  const { story, voices, language } = useReading();
  const date = 'date' in event ? event.date : null;
  const dateWords = [...(account.date?.evidence ?? []), ...(date?.evidence ?? [])].filter(
    (evidence) => evidence.article === article.id,
  );
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
          <AsWritten text={event.title} lang={story.file.language} />
        </TargetLink>
      </h4>
      {account.excerpts.map((excerpt) => (
        <ExcerptText
          key={`${excerpt.start}-${excerpt.end}`}
          excerpt={excerpt}
          dateWords={dateWords}
          lang={article.language}
          cite={article.url}
        />
      ))}
      {account.excerpts.length === 0 && <p className="account-note">{language.page.noExcerpt}</p>}
    </article>
  );
}
