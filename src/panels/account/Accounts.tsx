import { orderAccounts } from '../../story/orderAccounts.ts';
import type { Account } from '../../story/model/account.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { AfterPaint } from '../section/AfterPaint.tsx';
import { AccountCard } from './AccountCard.tsx';

/** The most that a panel shows of accounts before the reader scrolls. */
const seenFirst = 2;

type Props = {
  event: StoryEvent;
  accounts: readonly Account[];
  /** The article whose account is to be in view; `null` for none in particular. */
  articleId: string | null;
  /** The requested account receives the focus. */
  takesFocus: boolean;
  /**
   * What is requested is below: all accounts are drawn at once, so that it is not pushed out of
   * sight.
   */
  isPassed: boolean;
};

/** Every account of an event: side by side if there is room for two, otherwise stacked. */
export function Accounts({ event, accounts, articleId, takesFocus, isPassed }: Props) {
  const { story } = usePanelContext();
  const [order] = useReaderChoice('accountOrder');
  const inOrder = orderAccounts(accounts, order, {
    articleOf: (id) => story.article(id),
    rowOf: story.placeOfArticle,
  });
  const card = (account: Account) => (
    <AccountCard
      key={account.article}
      account={account}
      eventDate={event.date}
      isChosen={account.article === articleId}
      takesFocus={takesFocus}
    />
  );
  return (
    <div className="accounts">
      <div className="accounts-columns">
        {inOrder.slice(0, seenFirst).map(card)}
        <AfterPaint isAsked={isPassed || articleId !== null}>
          {inOrder.slice(seenFirst).map(card)}
        </AfterPaint>
      </div>
    </div>
  );
}
