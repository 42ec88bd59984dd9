import type { Account } from '../../story/model/account.ts';
import type { Span } from '../../story/model/evidence.ts';
import { stopped } from '../../language/stopped.ts';
import { dateSilenceOf } from '../../story/dateSilence.ts';
import { dateInWords } from '../../story/words/dateWords.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { Quoted } from '../text/Quoted.tsx';

/** What one article, taken alone, says about an event's date. */
export function ArticleDate({ account }: { account: Account }) {
  const { story, language } = usePanelContext();
  const { page } = language;
  if (!account.date) return <NoDate account={account} />;
  const notShown = account.date.evidence.filter(
    (evidence) => evidence.article !== account.article || !isShown(evidence, account),
  );
  return (
    <p className="account-date">
      {page.articleDates}
      {page.colon}
      <span className="account-date-words">
        {stopped(dateInWords(account.date, language))}
      </span>{' '}
      <AsWritten text={account.date.explanation} lang={story.language} />
      {notShown.map(({ article, start, exact }) => (
        <span key={`${article} ${start}`} className="account-date-shown">
          {' '}
          <Quoted exact={exact} article={article} />
        </span>
      ))}
    </p>
  );
}

/**
 * For an account without a date of its own: that it gives none, or the words that date the event
 * after all.
 */
function NoDate({ account }: { account: Account }) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const article = story.article(account.article);
  const silence = dateSilenceOf(account, article);
  if (silence === 'not-held') return <p className="account-date">{page.articleDateUnknown}</p>;
  const notShown = account.dateWords.filter((words) => !isShown(words, account));
  if (notShown.length > 0) {
    return (
      <p className="account-date">
        {page.articleDateWords}
        {notShown.map(({ start, exact }) => (
          <span key={start} className="account-date-shown">
            {' '}
            <Quoted exact={exact} article={article.id} />
          </span>
        ))}
      </p>
    );
  }
  return silence === 'open' ? null : <p className="account-date">{page.articleDatesNothing}</p>;
}

/** Its words are in an excerpt above, highlighted. */
function isShown({ start, end }: Span, { excerpts }: Account): boolean {
  return excerpts.some((excerpt) => excerpt.start <= start && end <= excerpt.end);
}
