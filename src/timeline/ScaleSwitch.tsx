import { useId } from 'react';
import type { Language } from '../language/english.ts';
import type { ScaleKind } from '../time/scale/axis.ts';

const scaleKinds: readonly ScaleKind[] = ['elastic', 'linear'];

interface Props {
  language: Language;
  /** Time runs down the page. */
  isNarrow: boolean;
  scaleKind: ScaleKind;
  onScale: (kind: ScaleKind) => void;
}

/** Elastic or linear time. */
export function ScaleSwitch({ language, isNarrow, scaleKind, onScale }: Props) {
  const { scale, scaleHelp } = language.timeline;
  const linear = isNarrow ? scaleHelp.linearDown : scaleHelp.linear;
  const help = { elastic: scaleHelp.elastic, linear };
  const group = useId();
  return (
    <fieldset className="switch" data-testid="scale">
      <legend className="timeline-visually-hidden">{scale.name}</legend>
      {scaleKinds.map((kind) => (
        <label key={kind} title={help[kind]}>
          <input
            type="radio"
            name={group}
            value={kind}
            checked={scaleKind === kind}
            onChange={() => onScale(kind)}
          />
          {scale[kind]}
        </label>
      ))}
    </fieldset>
  );
}
