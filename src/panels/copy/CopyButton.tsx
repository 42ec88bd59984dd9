import { useRef, useState, type ReactNode } from 'react';
import { usePanelContext } from '../context/PanelContext.ts';
import { copyText } from './copyText.ts';

type Props = {
  /** The text to copy, computed on demand. */
  text: () => string;
  /** Before the label; where space is scarce it may be shown alone. */
  sign?: ReactNode;
  /** On the button. */
  label: string;
  /**
   * Replaces the label for screen readers where several buttons have the same one; it contains the
   * label.
   */
  name?: string;
  /** Announced when it is done. */
  done: string;
  className?: string;
};

/**
 * Copies a text and says so, to screen readers as well. If the browser refuses, the text appears
 * below for copying by hand, selected as soon as it has the focus.
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
