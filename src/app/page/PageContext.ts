import { useReading } from '../../panels/context/Reading.ts';
import { useServices } from '../services/Services.ts';
import { useAddress } from '../services/useAddress.ts';

/** What the timeline takes of the page. */
export function usePage() {
  const { language } = useReading();
  const { bar, ready } = useServices();
  return { bar, ready, language, address: useAddress((address) => address), fontsSettled: true };
}
