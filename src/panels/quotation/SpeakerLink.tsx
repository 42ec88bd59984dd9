import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

/** A speaker's name, leading to all that the story has of them, with the role beside it. */
export function SpeakerLink({ personId }: { personId: string }) {
  const { story } = usePanelContext();
  const { name, role } = story.person(personId);
  const lang = story.language;
  return (
    <>
      <TargetLink className="speaker-link" to={{ kind: 'person', personId }}>
        <AsWritten text={name} lang={lang} />
      </TargetLink>{' '}
      <span className="quotation-role">
        <AsWritten text={role} lang={lang} />
      </span>
    </>
  );
}
