import { useId } from 'react';
import type { EmbedOption } from '../../embed/embedOptions.ts';
import { embedWordsOf } from '../../language/embedWords.ts';
import type { Language } from '../../language/english.ts';
import { fits } from './embedChoices.ts';
import type { OptionControl } from './optionControls.ts';
import { SeveralField } from './SeveralField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  option: EmbedOption;
  control: OptionControl;
  /** As typed; empty when not chosen. */
  text: string;
  choose: (text: string) => void;
  language: Language;
}

/** The field for one option, with its label and its meaning. */
export function OptionField({ option, control, text, choose, language }: Props) {
  const id = useId();
  const words = embedWordsOf(language);
  const { label, help } = words.labels[option];
  if (control.kind === 'several') {
    return (
      <SeveralField label={label} help={help} choices={control.choices} {...{ text, choose }} />
    );
  }
  if (control.kind === 'text') {
    const isInvalid = text !== '' && !fits(option, text);
    const problem = isInvalid ? words.invalid : null;
    return <TextField name={option} {...{ label, help, text, choose, problem }} />;
  }
  return (
    <div className="share-field">
      <label className="share-label" htmlFor={id}>
        {label}
      </label>
      {control.kind === 'one' ? (
        <select
          id={id}
          name={option}
          className="share-input"
          value={text}
          aria-describedby={`${id}-help`}
          onChange={(event) => choose(event.target.value)}
        >
          {control.choices.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <label className="share-check" htmlFor={id}>
          <input
            id={id}
            name={option}
            type="checkbox"
            checked={text !== control.off}
            aria-describedby={`${id}-help`}
            onChange={(event) => choose(event.target.checked ? '' : control.off)}
          />{' '}
          {control.name}
        </label>
      )}
      <p className="share-help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}
