import { useMedia } from '../../panels/shell/useMedia.ts';
import { scaleKinds, type AddressState } from '../address/addressState.ts';
import { usePage } from '../page/PageContext.ts';
import { narrow } from './narrow.ts';

/** Elastic or linear time. The choice is a step of its own in the address. */
export function ScaleSwitch() {
  const { bar, address, language } = usePage();
  const { scale, scaleHelp } = language.timeline;
  const linear = useMedia(narrow) ? scaleHelp.linearDown : scaleHelp.linear;
  const help = { elastic: scaleHelp.elastic, linear };
  return (
    <fieldset className="switch" data-testid="scale">
      <legend className="only-heard">{scale.name}</legend>
      {scaleKinds.map((kind: AddressState['scale']) => (
        <label key={kind} title={help[kind]}>
          <input
            type="radio"
            name="scale"
            value={kind}
            checked={address.scale === kind}
            onChange={() => bar.go({ scale: kind })}
          />
          {scale[kind]}
        </label>
      ))}
    </fieldset>
  );
}
