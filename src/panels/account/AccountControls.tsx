import { useId } from 'react';
import { accountOrders } from '../../story/orderAccounts.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { usePanelContext } from '../context/PanelContext.ts';

type Props = {
  count: number;
  /** The panel is beside the page and can be expanded over it. */
  canSpread: boolean;
};

/** The order of the accounts, and the button to see them side by side, when there are several. */
export function AccountControls({ count, canSpread }: Props) {
  const { compare } = usePanelContext().language.page;
  const [order, choose] = useReaderChoice('accountOrder');
  const [isSpread, setSpread] = useReaderChoice('isSpread');
  const id = useId();
  // It stays while the panel is expanded, or there would be no visible way back.
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
