import { useId, useRef, useState } from 'react';
import type { EmbedWay } from '../../embed/writeMarkup.ts';
import type { Language } from '../../language/english.ts';
import { copyText } from '../../panels/text/copyText.ts';

type Props = { way: EmbedWay; markup: string; language: Language };

/** One way's markup, to read and to copy. */
export function MarkupBlock({ way, markup, language }: Props) {
  const id = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ of: string; words: string } | null>(null);
  const { ways, copy, copied, notCopied } = language.embed;
  const { title, help } = ways[way];

  const copyMarkup = async () => {
    const isCopied = await copyText(markup);
    if (!isCopied) {
      code.current?.focus();
      code.current?.select();
    }
    setSaid({ of: markup, words: isCopied ? copied : notCopied });
  };
  return (
    <section className="share-way" aria-labelledby={id} data-way={way}>
      <div className="share-way-head">
        <h3 className="share-way-title" id={id}>
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
      {/* Of markup that has changed since, nothing was copied. */}
      <output className="share-said">{said?.of === markup ? said.words : ''}</output>
    </section>
  );
}
