import { languageOfVersion } from '../../story/model/languageOfVersion.ts';
import type { Quotation, QuotationVersion } from '../../story/model/quotation.ts';
import { ArticleName } from '../outlet/ArticleName.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { MarkedText } from './MarkedText.tsx';

type Props = {
  quotation: Quotation;
  /** Versions that print the text of the first, except for typography and closing punctuation. */
  versions: readonly number[];
};

/** Verbatim, those that have other quotation marks or close with another sign. */
export function OtherPrints({ quotation, versions }: Props) {
  const { story, language } = usePanelContext();
  const all = versions.flatMap((index) => quotation.versions[index] ?? []);
  const [first] = all;
  const others = all.filter((version) => first && lettersOf(version) !== lettersOf(first));
  if (others.length === 0) return null;
  return (
    <details className="other-prints">
      <summary>{language.page.statements.otherPrints(others.length)}</summary>
      <ul>
        {others.map((version) => (
          <li key={`${version.article} ${version.role} ${version.parts[0]?.start}`}>
            <blockquote lang={languageOfVersion(version, story)}>
              <MarkedText version={version} notes={[]} />
            </blockquote>
            <ArticleName articleId={version.article} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function lettersOf({ parts }: QuotationVersion): string {
  return parts.map(({ exact }) => exact).join('\n');
}
