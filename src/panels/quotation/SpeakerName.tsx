import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';

/** A person who is quoted, always by the same name, with the role beside it. */
export function SpeakerName({ personId }: { personId: string }) {
  const { story } = usePanelContext();
  const { name, role } = story.person(personId);
  return (
    <>
      <AsWritten text={name} lang={story.language} />{' '}
      <span className="quotation-role">
        <AsWritten text={role} lang={story.language} />
      </span>
    </>
  );
}
