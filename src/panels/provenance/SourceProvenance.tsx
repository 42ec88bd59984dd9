import { dateSilenceOf } from '../../story/dateSilence.ts';
import type { Account } from '../../story/model/account.ts';
import { ArticleName } from '../outlet/ArticleName.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { DateProvenance } from './DateProvenance.tsx';
import { FileProvenance } from './FileProvenance.tsx';
import { OutletProvenance } from './OutletProvenance.tsx';

type Props = {
  account: Account;
  /** Whether the event has a date at all, so that an article's silence about it means something. */
  isDated: boolean;
};

/** How everything is known that an event's panel shows of one article. */
export function SourceProvenance({ account, isDated }: Props) {
  const { story, language } = usePanelContext();
  const { compare } = language.page;
  const article = story.article(account.article);
  const silence = dateSilenceOf(account, article);
  return (
    <section className="provenance-entry" data-article-id={article.id}>
      <h4>
        <ArticleName articleId={article.id} />
      </h4>
      <dl>
        <OutletProvenance article={article} />
        <DateProvenance term={compare.publication} date={article.datePublished} here={article.id} />
        {account.date && (
          <DateProvenance term={compare.thisArticle} date={account.date} here={article.id} />
        )}
        {!account.date && isDated && silence !== 'open' && (
          <>
            <dt>{compare.thisArticle}</dt>
            <dd>
              {silence === 'silent' ? compare.datesNothing : language.page.articleDateUnknown}
            </dd>
          </>
        )}
        {account.excerpts.length > 0 && (
          <>
            <dt>{compare.excerpts}</dt>
            <dd>
              <ul className="evidence">
                {account.excerpts.map(({ exact, start, end }) => (
                  <li key={start}>
                    <q lang={article.language}>{exact}</q>{' '}
                    <span className="provenance-place">{compare.offsets(start, end)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <FileProvenance article={article} />
      </dl>
    </section>
  );
}
