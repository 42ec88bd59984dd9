import { Component, type ReactNode } from 'react';
import { Spoken } from '../language/Spoken.tsx';
import { ProblemPage } from './ProblemPage.tsx';

/** Shows an error in the page itself instead of a blank page. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    const retry = () => this.setState({ fault: null });
    return (
      <Spoken tag={null} waiting={null} waitsForFonts={false}>
        {(language) => (
          <ProblemPage error={fault} language={language} retrying={false} retry={retry} />
        )}
      </Spoken>
    );
  }
}
