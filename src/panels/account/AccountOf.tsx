import type { Account, StoryDate } from '../../story/schema.ts';
import { useArrival } from '../arrival/useArrival.ts';
import { dateInWords } from '../date/dateWords.ts';
import { lagInWords } from '../date/lagInWords.ts';
import { ArticleHeadline } from '../outlet/ArticleHeadline.tsx';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { hueClass } from '../../timeline/draw/outletShapes.ts';
import { useReading } from '../reading/Reading.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { ExcerptText } from './ExcerptText.tsx';

type Props = {
  account: Account;
  /** Null: nothing dates the event. */
  eventDate: StoryDate | null;
  /** Asked for by the address: it is brought into view and marked. */
  isChosen: boolean;
  /** When it is chosen, its heading takes the focus. */
  takesFocus: boolean;
};

/** What one article wrote of an event. */
export function AccountOf({ account, eventDate, isChosen, takesFocus }: Props) {
  const { story, voices, language } = useReading();
  const { page } = language;
  const article = story.article(account.article);
  const { url, language: lang, id } = article;
  const heading = useArrival<HTMLHeadingElement>(isChosen, takesFocus, accountAround);
  const dateWords = [...(account.date?.evidence ?? []), ...(eventDate?.evidence ?? [])].filter(
    (evidence) => evidence.article === id,
  );
  return (
    <article
      className={`account ${hueClass(voices.of(id)?.ordinal ?? 0)}`}
      data-testid="account"
      data-article-id={id}
      aria-current={isChosen ? 'true' : undefined}
    >
      <h4 className="account-outlet" ref={heading} tabIndex={-1}>
        <ArticleLink articleId={id} />
      </h4>
      <Published published={article.datePublished} eventDate={eventDate} />
      {account.excerpts.map((excerpt) => (
        <ExcerptText
          key={`${excerpt.start}-${excerpt.end}`}
          excerpt={excerpt}
          dateWords={dateWords}
          lang={lang}
          cite={url}
        />
      ))}
      {account.excerpts.length === 0 && <p className="account-note">{page.noExcerpt}</p>}
      <p className="account-article">
        <cite className="account-headline">
          <ArticleHeadline article={article} />
        </cite>
        {article.author !== null && (
          <span className="account-author">
            {' '}
            <bdi>{page.by(article.author)}</bdi>
          </span>
        )}
      </p>
      {eventDate && <ArticleDate account={account} />}
    </article>
  );
}

function accountAround(heading: HTMLElement): Element | null {
  return heading.closest('.account');
}

function Published({
  published,
  eventDate,
}: {
  published: StoryDate;
  eventDate: StoryDate | null;
}) {
  const { language } = useReading();
  const lag = eventDate && lagInWords(eventDate, published, language);
  return (
    <p className="account-published">
      {language.page.published(dateInWords(published, language))}
      {lag !== null && <span className="account-lag"> · {lag}</span>}
    </p>
  );
}
