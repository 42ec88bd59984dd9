import { usePanelContext } from '../context/PanelContext.ts';
import { goToPart } from './goToPart.ts';
import { usePartId } from './PanelPart.tsx';
import { titleOfPart, type PartName } from './partName.ts';

type Props = {
  label: string;
  /** The parts in their order, with how much is in each. */
  counts: readonly (readonly [PartName, number])[];
};

/** Ways to the parts of the panel, which a press opens where they are closed. */
export function PartLinks({ label, counts }: Props) {
  return (
    <nav className="part-links" aria-label={label}>
      {counts.map(([part, count]) => (
        <PartLink key={part} part={part} count={count} />
      ))}
    </nav>
  );
}

/** A way to one part; what has nothing in it is no place to go to. */
export function PartLink({ part, count }: { part: PartName; count: number }) {
  const text = titleOfPart(part, count, usePanelContext().language);
  const id = usePartId(part);
  if (count === 0) return <span className="part-link-none">{text}</span>;
  return (
    <a href={`#${id}`} onClick={(click) => goToPart(click, id)}>
      {text}
    </a>
  );
}
