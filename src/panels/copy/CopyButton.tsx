import { useRef, useState, type ReactNode } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { copyText } from './copyText.ts';

type Props = {
  /** What is copied, worked out when it is asked for. */
  text: () => string;
  /** Before the label; where room is dear it may stand alone. */
  sign?: ReactNode;
  /** On the button. */
  label: string;
  /** In place of the label for those who hear it, where several buttons say the same; it has the label in it. */
  name?: string;
  /** Said when it is done. */
  done: string;
  className?: string;
};

/**
 * Copies a text and says so, to the ear as well. Where the browser refuses, the text stands below, to
 * be copied by hand: it is selected as soon as it has the focus.
 */
export function CopyButton({ text, sign, label, name, done, className }: Props) {
  const { notCopied } = usePanelContext().language.page.compare;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const [refused, setRefused] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const wanted = text();
    setCopied(null);
    const isDone = await copyText(wanted);
    setRefused(isDone ? '' : wanted);
    setCopied(isDone);
  };
  return (
    <div className={className === undefined ? 'copy' : `copy ${className}`}>
      <button type="button" className="quiet-button" aria-label={name} onClick={() => void copy()}>
        {sign}
        <span className="copy-label">{label}</span>
      </button>{' '}
      <output className="copy-outcome">
        {isCopied === true && done}
        {isCopied === false && notCopied}
      </output>
      {isCopied === false && (
        <textarea
          ref={field}
          className="copy-text"
          aria-label={label}
          readOnly
          dir="auto"
          rows={Math.min(5, refused.split('\n').length + 1)}
          value={refused}
          onFocus={() => field.current?.select()}
        />
      )}
    </div>
  );
}
