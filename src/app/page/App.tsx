import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ServicesProvider, type Services } from '../services/Services.ts';
import { FaultBoundary } from '../status/FaultBoundary.tsx';
import { useLook } from '../theme/useLook.ts';
import { Routes } from './Routes.tsx';

type Props = { services: Services; queries: QueryClient };

/** The page: what the address asks for, or what went wrong with it. */
export function App({ services, queries }: Props) {
  return (
    <ServicesProvider value={services}>
      <QueryClientProvider client={queries}>
        <Look />
        <FaultBoundary>
          <Routes />
        </FaultBoundary>
      </QueryClientProvider>
    </ServicesProvider>
  );
}

function Look() {
  useLook();
  return null;
}
