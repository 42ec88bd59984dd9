import { useId, useRef, useState } from 'react';
import { embedWordsOf } from '../../language/embedWords.ts';
import type { Language } from '../../language/english.ts';
import { copyText } from '../../panels/copy/copyText.ts';

type Props = {
  /** Which snippet it is, such as `figure`. */
  name: string;
  title: string;
  help: string;
  markup: string;
  language: Language;
};

/** A snippet of markup or style, to read and to copy. */
export function MarkupBlock({ name, title, help, markup, language }: Props) {
  const id = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ of: string; words: string } | null>(null);
  const { copy, copied, notCopied } = embedWordsOf(language);

  const copyMarkup = async () => {
    const isCopied = await copyText(markup);
    if (!isCopied) {
      code.current?.focus();
      code.current?.select();
    }
    setSaid({ of: markup, words: isCopied ? copied : notCopied });
  };
  return (
    <section className="share-method" aria-labelledby={id} data-method={name}>
      <div className="share-method-head">
        <h3 className="share-method-title" id={id}>
          {title}
        </h3>
        <button
          type="button"
          className="share-copy"
          aria-describedby={id}
          onClick={() => void copyMarkup()}
        >
          {copy}
        </button>
      </div>
      <p className="share-help">{help}</p>
      <textarea
        ref={code}
        className="share-markup"
        aria-labelledby={id}
        readOnly
        dir="ltr"
        wrap="off"
        rows={markup.split('\n').length}
        value={markup}
      />
      {/* If the markup has changed since, it no longer counts as copied. */}
      <output className="share-said">{said?.of === markup ? said.words : ''}</output>
    </section>
  );
}
