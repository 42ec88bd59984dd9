import { Component, type ReactNode } from 'react';
import { ProblemPage } from './ProblemPage.tsx';

/** Shows a fault of the page itself instead of a blank one. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <ProblemPage error={fault} retrying={false} retry={() => this.setState({ fault: null })} />
    );
  }
}
