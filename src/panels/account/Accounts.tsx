import { orderAccounts } from '../../story/orderAccounts.ts';
import type { StoryEvent, UndatedEvent } from '../../story/file/schema.ts';
import { useReading } from '../context/Reading.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { AccountOf } from './AccountOf.tsx';

type Props = {
  event: StoryEvent | UndatedEvent;
  /** The article whose account is to be in view; null: none in particular. */
  articleId: string | null;
  /** The account that is asked for takes the focus. */
  takesFocus: boolean;
};

/** Every account of an event: beside each other where there is room for two, else stacked. */
export function Accounts({ event, articleId, takesFocus }: Props) {
  const { story, voices } = useReading();
  const [order] = useReaderChoice('accountOrder');
  const accounts = orderAccounts(event.accounts, order, {
    articleOf: (id) => story.article(id),
    ordinalOf: (id) => voices.of(id)?.ordinal ?? 0,
  });
  return (
    <div className="accounts">
      <div className="accounts-columns">
        {accounts.map((account) => (
          <AccountOf
            key={account.article}
            account={account}
            eventDate={'date' in event ? event.date : null}
            isChosen={account.article === articleId}
            takesFocus={takesFocus}
          />
        ))}
      </div>
    </div>
  );
}
