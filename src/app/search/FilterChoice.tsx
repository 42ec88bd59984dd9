import { usePanelContext } from '../../panels/context/PanelContext.ts';
import type { ReactNode } from 'react';

interface Props {
  type: 'checkbox' | 'radio';
  group: string;
  value: string;
  /** How many events it would leave; `null` when unknown. */
  count: number | null;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  children: ReactNode;
}

/** One choice of a filter, with how many events it would leave. */
export function FilterChoice(props: Props) {
  const { type, group, value, count, isChosen, onChoose, children } = props;
  const { find } = usePanelContext().language.page;
  return (
    <label className={count === 0 ? 'filter-choice filter-choice-none' : 'filter-choice'}>
      <input
        type={type}
        name={`filter-${group}`}
        value={value}
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <span className="filter-choice-name">{children}</span>{' '}
      {count !== null && (
        <>
          <span className="filter-choice-count" aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{find.events(count)}</span>
        </>
      )}
    </label>
  );
}
