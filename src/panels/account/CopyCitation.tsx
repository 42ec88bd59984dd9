import type { Account } from '../../story/model/account.ts';
import { labelText } from '../../story/words/articleLabels.ts';
import { formatCitation } from '../../story/words/formatCitation.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { CopyButton } from '../copy/CopyButton.tsx';

/** Copies a citation of the account. */
export function CopyCitation({ account }: { account: Account }) {
  const { story, labels, language } = usePanelContext();
  const { compare } = language.page;
  const article = story.article(account.article);
  const cited = { ...account, article, outlet: story.outletOf(article) };
  return (
    <CopyButton
      text={() => formatCitation(cited, language)}
      label={compare.copyCitation}
      name={compare.copyCitationOf(labelText(labels(article.id), language))}
      done={compare.copied}
      className="citation"
    />
  );
}
