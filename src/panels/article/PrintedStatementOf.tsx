import type { PrintedStatement } from '../../story/model/articleDetail.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { PrintedVersionOf } from './PrintedVersionOf.tsx';
import { AsWritten } from '../text/AsWritten.tsx';

/** A statement as one article prints it: the speaker it names, and its words, with marks. */
export function PrintedStatementOf({ statement }: { statement: PrintedStatement }) {
  const { quotation, versions, speaker } = statement;
  return (
    <article className="quotation" data-testid="quotation" data-quotation-id={quotation.id}>
      <h4 className="quotation-speaker">
        <SpeakerName personId={speaker} />
      </h4>
      <ul className="versions">
        {versions.map((version) => (
          <PrintedVersionOf
            key={`${version.role} ${version.parts[0]?.start}`}
            quotation={quotation}
            version={version}
            speaker={speaker}
          />
        ))}
      </ul>
      <Elsewhere statement={statement} />
    </article>
  );
}

/** What the other articles have of it, and the link to them. */
function Elsewhere({ statement }: { statement: PrintedStatement }) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const { quotation, speakerElsewhere, versionsElsewhere } = statement;
  const others = page.versionsElsewhere(versionsElsewhere);
  return (
    <p className="quotation-elsewhere">
      {quotation.event === null || versionsElsewhere === 0 ? (
        others
      ) : (
        <TargetLink to={{ kind: 'event', eventId: quotation.event }}>{others}</TargetLink>
      )}
      {speakerElsewhere !== null && (
        <>
          {'; '}
          <bdi>{page.speakerElsewhere(story.person(speakerElsewhere).name)}</bdi>
        </>
      )}
    </p>
  );
}

/** A person who is quoted, always by the same name, with their role beside it. */
function SpeakerName({ personId }: { personId: string }) {
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
