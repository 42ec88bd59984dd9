import { useId } from 'react';
import type { DifferenceKind } from '../../story/model/difference.ts';
import { usePanelContext } from '../context/PanelContext.ts';

type Props = {
  /** How many there are of each kind, strongest first. */
  counts: readonly { kind: DifferenceKind; count: number }[];
  /** `null` for all kinds. */
  chosen: DifferenceKind | null;
  onChoose: (kind: DifferenceKind | null) => void;
};

/** Which kinds of difference the list shows. */
export function KindFilter({ counts, chosen, onChoose }: Props) {
  const { compare, differenceKinds } = usePanelContext().language.page;
  const name = useId();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const choices = [
    { kind: null, text: compare.allKinds, count: all },
    ...counts.map(({ kind, count }) => ({ kind, text: differenceKinds[kind], count })),
  ];
  return (
    <fieldset className="kind-filter">
      <legend className="visually-hidden">{compare.kindFilter}</legend>
      {choices.map(({ kind, text, count }) => (
        <label key={kind ?? ''}>
          <input
            type="radio"
            name={name}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          {text} <span className="kind-count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
