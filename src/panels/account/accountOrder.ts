import { createContext, useContext } from 'react';
import { accountOrders, type AccountOrder } from '../../story/orderAccounts.ts';

/** The order in which this reader sees accounts; while the page stays open. */
export interface ChosenOrder {
  order: AccountOrder;
  choose: (order: AccountOrder) => void;
}

const OrderContext = createContext<ChosenOrder>({ order: accountOrders[0], choose: () => {} });

export const AccountOrderContextProvider = OrderContext.Provider;

/** Without a provider above, the order is the first there is, and stays so. */
export function useAccountOrder(): ChosenOrder {
  return useContext(OrderContext);
}
