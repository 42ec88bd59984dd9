import { usePanelContext } from '../context/PanelContext.ts';
import { goToSection } from './goToSection.ts';
import { useSectionId } from './PanelSection.tsx';
import { titleOfSection, type SectionName } from './sectionName.ts';

type Props = {
  label: string;
  /** The sections in order, with how many items each has. */
  counts: readonly (readonly [SectionName, number])[];
};

/** Links to the sections of the panel, which open closed ones. */
export function SectionLinks({ label, counts }: Props) {
  return (
    <nav className="part-links" aria-label={label}>
      {counts.map(([section, count]) => (
        <SectionLink key={section} section={section} count={count} />
      ))}
    </nav>
  );
}

/** A link to one section; there is none to an empty section. */
export function SectionLink({ section, count }: { section: SectionName; count: number }) {
  const text = titleOfSection(section, count, usePanelContext().language);
  const id = useSectionId(section);
  if (count === 0) return <span className="part-link-none">{text}</span>;
  return (
    <a href={`#${id}`} onClick={(click) => goToSection(click, id)}>
      {text}
    </a>
  );
}
