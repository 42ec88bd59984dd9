import { heldOf } from '../../story/heldOf.ts';
import { dateSilenceOf } from '../../story/dateSilence.ts';
import type { Account } from '../../story/model/account.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * Says that an event has no date, as far as the texts that report it are held and this can be known:
 * not beside words that may date it, such as “before the alarm”.
 */
export function NotDated({ accounts }: { accounts: readonly Account[] }) {
  const { story, language } = usePanelContext();
  const articles = accounts.map(({ article }) => story.article(article));
  const mayBeDated = accounts.some(
    (account) =>
      account.excerpts.length > 0 &&
      dateSilenceOf(account, story.article(account.article)) === 'open',
  );
  if (mayBeDated) return null;
  const held = heldOf(articles);
  return <p className="how-we-know">{language.page.notDated[held]}</p>;
}
