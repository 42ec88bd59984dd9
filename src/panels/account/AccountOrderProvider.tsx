import { useMemo, useState, type ReactNode } from 'react';
import { accountOrders, type AccountOrder } from '../../story/orderAccounts.ts';
import { AccountOrderContextProvider } from './accountOrder.ts';

/**
 * Holds the order for every panel of a page. It is no part of the address: it says how somebody
 * looks and not what is shown, and Back is to lead through what was seen.
 */
export function AccountOrderProvider({ children }: { children: ReactNode }) {
  const [order, choose] = useState<AccountOrder>(accountOrders[0]);
  const value = useMemo(() => ({ order, choose }), [order]);
  return <AccountOrderContextProvider value={value}>{children}</AccountOrderContextProvider>;
}
