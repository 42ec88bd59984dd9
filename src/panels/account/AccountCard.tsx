import { hueClass } from '../../timeline/draw/outletShapes.ts';
import type { Account } from '../../story/model/account.ts';
import type { StoryDate } from '../../story/model/storyDate.ts';
import { useArrival } from '../arrival/useArrival.ts';
import { ArticleHeadline } from '../outlet/ArticleHeadline.tsx';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { AccountWords } from './AccountWords.tsx';
import { CopyCitation } from './CopyCitation.tsx';

type Props = {
  account: Account;
  /** `null` when nothing dates the event. */
  eventDate: StoryDate | null;
  /** The address asks for it: it is scrolled into view and marked. */
  isChosen: boolean;
  /** When it is chosen, its heading receives the focus. */
  takesFocus: boolean;
};

/** What one article wrote about an event. */
export function AccountCard({ account, eventDate, isChosen, takesFocus }: Props) {
  const { story, voices, language } = usePanelContext();
  const article = story.article(account.article);
  const heading = useArrival<HTMLHeadingElement>(isChosen, takesFocus, accountAround);
  return (
    <article
      className={`account ${hueClass(voices.of(article.id)?.ordinal ?? 0)}`}
      data-testid="account"
      data-article-id={article.id}
      aria-current={isChosen ? 'true' : undefined}
    >
      <h4 className="account-outlet" ref={heading} tabIndex={-1}>
        <ArticleLink articleId={article.id} />
      </h4>
      <AccountWords account={account} eventDate={eventDate}>
        <p className="account-article">
          <cite className="account-headline">
            <ArticleHeadline article={article} />
          </cite>
          {article.author !== null && (
            <span className="account-author">
              {' '}
              <bdi>{language.page.by(article.author)}</bdi>
            </span>
          )}
        </p>
      </AccountWords>
      <CopyCitation account={account} />
    </article>
  );
}

function accountAround(heading: HTMLElement): Element | null {
  return heading.closest('.account');
}
