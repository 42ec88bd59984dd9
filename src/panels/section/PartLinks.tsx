import { usePanelContext } from '../context/PanelContext.ts';
import { goToPart } from './goToPart.ts';
import { usePartId } from './PanelPart.tsx';
import { titleOfPart, type PartName } from './partName.ts';

type Props = {
  label: string;
  /** The parts in order, with how many items each has. */
  counts: readonly (readonly [PartName, number])[];
};

/** Links to the parts of the panel, which open closed ones. */
export function PartLinks({ label, counts }: Props) {
  return (
    <nav className="part-links" aria-label={label}>
      {counts.map(([part, count]) => (
        <PartLink key={part} part={part} count={count} />
      ))}
    </nav>
  );
}

/** A link to one part; there is none to an empty part. */
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
