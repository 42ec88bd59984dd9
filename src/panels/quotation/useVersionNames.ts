import type { Quotation } from '../../story/model/quotation.ts';
import { labelText } from '../../story/words/articleLabels.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/**
 * What a version is called in a sentence: its article and, outside the article's body, its location.
 */
export function useVersionNames({ versions }: Quotation): (version: number) => string {
  const { labels, language } = usePanelContext();
  return (index) => {
    const version = versions[index];
    if (!version) return '';
    const name = labelText(labels(version.article), language);
    if (version.role === 'body') return name;
    return language.page.statements.inPlace(name, language.page.roles[version.role]);
  };
}
