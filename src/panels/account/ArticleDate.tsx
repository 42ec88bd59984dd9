import type { Account } from '../../story/model/account.ts';
import type { Evidence } from '../../story/model/evidence.ts';
import { dateAlone } from '../../story/words/dateWords.ts';
import { useReading } from '../context/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';

/** What one article, taken alone, says of an event's date. */
export function ArticleDate({ account }: { account: Account }) {
  const { story, language } = useReading();
  const { page } = language;
  if (!account.date) return <p className="account-date">{page.articleDatesNothing}</p>;
  const notShown = account.date.evidence.filter((evidence) => !isShown(evidence, account));
  return (
    <p className="account-date">
      {page.articleDates}
      {page.colon}
      <span className="account-date-words">{dateAlone(account.date, language)}.</span>{' '}
      <AsWritten text={account.date.explanation} lang={story.language} />
      {notShown.map(({ article, start, exact }) => (
        <span key={`${article} ${start}`} className="account-date-shown">
          <q lang={story.article(article).language} dir="auto">
            {exact}
          </q>
        </span>
      ))}
    </p>
  );
}

/** Its words stand, marked, in an excerpt above. */
function isShown({ article, start, end }: Evidence, account: Account): boolean {
  return (
    article === account.article &&
    account.excerpts.some((excerpt) => excerpt.start <= start && end <= excerpt.end)
  );
}
