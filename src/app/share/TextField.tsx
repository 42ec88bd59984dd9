import { useId } from 'react';

interface Props {
  name: string;
  label: string;
  help: string;
  text: string;
  choose: (text: string) => void;
  /** What is wrong with the text; `null` when nothing is. */
  problem: string | null;
}

/** A line of text with its label, its meaning, and what is wrong with it. */
export function TextField({ name, label, help, text, choose, problem }: Props) {
  const id = useId();
  return (
    <div className="share-field">
      <label className="share-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        className="share-input"
        value={text}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={(event) => choose(event.target.value.trim())}
      />
      <p className="share-help" id={`${id}-help`}>
        {help}
      </p>
      {/* An `<output>` has no text of its own when it is referred to; its contents have. */}
      <output className="share-problem">
        <span id={`${id}-problem`}>{problem}</span>
      </output>
    </div>
  );
}
