import type { ReactNode } from 'react';
import type { Account } from '../../story/model/account.ts';
import type { StoryDate } from '../../story/model/storyDate.ts';
import { dateInWords } from '../../story/words/dateWords.ts';
import { lagInWords } from '../../story/words/lagInWords.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { NoExcerpt } from './NoExcerpt.tsx';

type Props = {
  account: Account;
  /** `null` when nothing dates the event. */
  eventDate: StoryDate | null;
  /** Between the excerpts and what the article says about the date. */
  children?: ReactNode;
};

/**
 * What one article wrote about an event, when it came out, and what it says about the event's date.
 */
export function AccountWords({ account, eventDate, children }: Props) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const article = story.article(account.article);
  const { datePublished, url, language: lang } = article;
  const lag = eventDate && lagInWords(eventDate, datePublished, language);
  return (
    <>
      <p className="account-published">
        {page.published(dateInWords(datePublished, language))}
        {lag !== null && <span className="account-lag"> · {lag}</span>}
      </p>
      {account.isAnnouncement && <p className="account-announced">{page.standing.here}</p>}
      {account.excerpts.map((excerpt) => (
        <ExcerptText
          key={`${excerpt.start}-${excerpt.end}`}
          excerpt={excerpt}
          dateWords={account.dateWords}
          lang={lang}
          cite={url}
        />
      ))}
      {account.excerpts.length === 0 && <NoExcerpt article={article} />}
      {children}
      {eventDate && <ArticleDate account={account} />}
    </>
  );
}
