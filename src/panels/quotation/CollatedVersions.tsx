import type { LanguageWordings } from '../../story/collation/wordingsByLanguage.ts';
import type { Wording } from '../../story/collation/wordingsOf.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { languageName } from '../../story/words/languageName.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { FormOf } from './FormOf.tsx';
import { WordingStatus } from './WordingStatus.tsx';

type Props = { quotation: Quotation; languages: readonly LanguageWordings[] };

/**
 * A statement by its wordings: one text for all articles that print the same words. Versions in
 * different languages are translations of one another, and each language is shown separately.
 */
export function CollatedVersions({ quotation, languages }: Props) {
  const { language: words } = usePanelContext();
  const { statements } = words.page;
  if (languages.length === 1) {
    const [{ wordings } = { wordings: [] }] = languages;
    return <WordingsOfLanguage quotation={quotation} wordings={wordings} />;
  }
  return languages.map(({ language, wordings }) => (
    <section key={language} aria-label={statements.inLanguage(languageName(language, words))}>
      <p className="short-title" aria-hidden="true">
        {statements.inLanguage(languageName(language, words))}
      </p>
      <WordingsOfLanguage quotation={quotation} wordings={wordings} />
    </section>
  ));
}

type OfLanguage = { quotation: Quotation; wordings: readonly Wording[] };

/**
 * What occurs only in headlines, decks and summaries is shown separately and smaller: it is short by
 * nature.
 */
function WordingsOfLanguage({ quotation, wordings }: OfLanguage) {
  const { statements } = usePanelContext().language.page;
  const [full, short] = [false, true].map((isShort) =>
    wordings.filter((wording) => wording.isShort === isShort),
  );
  return (
    <>
      {full && full.length > 0 && <Wordings quotation={quotation} wordings={full} />}
      {short && short.length > 0 && (
        <>
          <p className="short-title" aria-hidden="true">
            {statements.short}
          </p>
          <Wordings quotation={quotation} wordings={short} isShort />
        </>
      )}
    </>
  );
}

function Wordings({ quotation, wordings, isShort = false }: OfLanguage & { isShort?: boolean }) {
  const { statements } = usePanelContext().language.page;
  return (
    <ul
      className={isShort ? 'wordings wordings-short' : 'wordings'}
      aria-label={isShort ? statements.short : undefined}
    >
      {wordings.map(({ forms }) => (
        <li key={forms[0]?.versions[0]} className="wording">
          {forms.map((form, at) => (
            <FormOf key={form.versions[0]} quotation={quotation} form={form}>
              {at === 0 && (
                <WordingStatus
                  quotation={quotation}
                  version={form.versions[0] ?? -1}
                  isOneOfSeveral={!isShort && wordings.length > 1}
                />
              )}
            </FormOf>
          ))}
        </li>
      ))}
    </ul>
  );
}
