import { useRef, useState } from 'react';
import type { Account } from '../../story/model/account.ts';
import { labelText } from '../../story/words/articleLabels.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { copyText } from '../text/copyText.ts';
import { formatCitation } from '../../story/words/formatCitation.ts';

/** Null: not asked for yet. */
type Outcome = 'copied' | 'refused' | null;

/** Copies a citation of the account; where the browser refuses, shows it to be copied by hand. */
export function CopyCitation({ account }: { account: Account }) {
  const { story, labels, language } = usePanelContext();
  const { compare } = language.page;
  const [outcome, setOutcome] = useState<Outcome>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const article = story.article(account.article);
  const text = () =>
    formatCitation(
      { article, outlet: story.outletOf(article), excerpts: account.excerpts },
      language,
    );
  return (
    <div className="citation">
      <button
        type="button"
        className="quiet-button"
        aria-label={compare.copyCitationOf(labelText(labels(article.id), language))}
        onClick={() => {
          setOutcome(null);
          void copyText(text()).then((isCopied) => setOutcome(isCopied ? 'copied' : 'refused'));
        }}
      >
        {compare.copyCitation}
      </button>{' '}
      <output className="citation-outcome">
        {outcome === 'copied' && compare.copied}
        {outcome === 'refused' && compare.notCopied}
      </output>
      {outcome === 'refused' && (
        <textarea
          ref={field}
          className="citation-text"
          aria-label={compare.copyCitation}
          readOnly
          rows={5}
          value={text()}
          onFocus={() => field.current?.select()}
        />
      )}
    </div>
  );
}
