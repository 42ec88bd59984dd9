import { useId } from 'react';
import type { Choice } from './optionControls.ts';

interface Props {
  label: string;
  help: string;
  choices: readonly Choice[];
  /** The chosen values, separated by commas. */
  text: string;
  choose: (text: string) => void;
}

/** Any number of values, in their own order. */
export function SeveralField({ label, help, choices, text, choose }: Props) {
  const id = useId();
  const chosen = text.split(',');
  const turn = (value: string, on: boolean) => {
    const next = choices.filter((choice) =>
      choice.value === value ? on : chosen.includes(choice.value),
    );
    choose(next.map((choice) => choice.value).join(','));
  };
  return (
    <fieldset className="share-field share-several" aria-describedby={`${id}-help`}>
      <legend className="share-label">{label}</legend>
      {choices.map(({ value, name }) => (
        <label key={value} className="share-check">
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => turn(value, event.target.checked)}
          />{' '}
          <bdi>{name}</bdi>
        </label>
      ))}
      <p className="share-help" id={`${id}-help`}>
        {help}
      </p>
    </fieldset>
  );
}
