import { hueClass } from '../../timeline/draw/outletShapes.ts';
import type { Account } from '../../story/model/account.ts';
import type { StoryDate } from '../../story/model/storyDate.ts';
import { AccountWords } from '../account/AccountWords.tsx';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';

type Props = {
  account: Account;
  /** `null` when nothing dates the event. */
  eventDate: StoryDate | null;
};

/**
 * What one article wrote about an event, for reading through: its headline, author and address are
 * given once, at the head of the story.
 */
export function AccountInOrder({ account, eventDate }: Props) {
  const { voices } = usePanelContext();
  return (
    <article
      className={`account ${hueClass(voices.of(account.article)?.ordinal ?? 0)}`}
      data-testid="account"
      data-article-id={account.article}
    >
      <h4 className="account-outlet">
        <ArticleLink articleId={account.article} />
      </h4>
      <AccountWords account={account} eventDate={eventDate} />
    </article>
  );
}
