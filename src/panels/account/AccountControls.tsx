import { useId } from 'react';
import { accountOrders } from '../../story/orderAccounts.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { usePanelContext } from '../context/PanelContext.ts';

type Props = {
  count: number;
  /** The panel is beside the page and can be spread over it. */
  canSpread: boolean;
};

/** The order of the accounts, and the way to see them side by side, where there are several. */
export function AccountControls({ count, canSpread }: Props) {
  const { compare } = usePanelContext().language.page;
  const [order, choose] = useReaderChoice('accountOrder');
  const [isSpread, setSpread] = useReaderChoice('isSpread');
  const id = useId();
  // Spread over the page it stays, or there would be no way back to be seen.
  if (count < 2 && !(canSpread && isSpread)) return null;
  return (
    <div className="account-controls">
      <span className="account-order">
        <label htmlFor={id}>{compare.order}</label>{' '}
        <select
          id={id}
          value={order}
          onChange={({ target }) => {
            const chosen = accountOrders.find((one) => one === target.value);
            if (chosen) choose?.(chosen);
          }}
        >
          {accountOrders.map((one) => (
            <option key={one} value={one}>
              {compare.orders[one]}
            </option>
          ))}
        </select>
      </span>
      {canSpread && (
        <button
          type="button"
          className="quiet-button"
          aria-pressed={isSpread}
          onClick={() => setSpread?.(!isSpread)}
        >
          {compare.sideBySide}
        </button>
      )}
    </div>
  );
}
