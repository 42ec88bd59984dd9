import { useId } from 'react';
import { accountOrders } from '../../story/orderAccounts.ts';
import { useSpread } from '../shell/spread.ts';
import { useReading } from '../context/Reading.ts';
import { useAccountOrder } from './accountOrder.ts';

/** The order of the accounts, and the way to see them side by side, where there are several. */
export function AccountControls({ count }: { count: number }) {
  const { compare } = useReading().language.page;
  const { order, choose } = useAccountOrder();
  const spread = useSpread();
  const id = useId();
  // Spread over the page it stays, or there would be no way back to be seen.
  if (count < 2 && !spread?.isOn) return null;
  return (
    <div className="account-controls">
      <span className="account-order">
        <label htmlFor={id}>{compare.order}</label>{' '}
        <select
          id={id}
          value={order}
          onChange={({ target }) => {
            const chosen = accountOrders.find((one) => one === target.value);
            if (chosen) choose(chosen);
          }}
        >
          {accountOrders.map((one) => (
            <option key={one} value={one}>
              {compare.orders[one]}
            </option>
          ))}
        </select>
      </span>
      {spread && (
        <button
          type="button"
          className="quiet-button"
          aria-pressed={spread.isOn}
          onClick={() => spread.set(!spread.isOn)}
        >
          {compare.sideBySide}
        </button>
      )}
    </div>
  );
}
