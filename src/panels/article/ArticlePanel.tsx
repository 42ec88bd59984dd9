import { useCallback, useMemo } from 'react';
import { eventsNotIn } from '../../story/coverage.ts';
import type {
  ArticleDetail,
  PrintedStatement,
  ReportedEvent,
} from '../../story/model/articleDetail.ts';
import type { Article } from '../../story/model/article.ts';
import { AfterPaint } from '../section/AfterPaint.tsx';
import { OpeningSection } from '../section/OpeningSection.tsx';
import { PanelSection } from '../section/PanelSection.tsx';
import { SectionLinks } from '../section/SectionLinks.tsx';
import { wordsOfQuotation } from '../quotation/wordsOfQuotation.ts';
import { QuotationKey } from '../quotation/QuotationKey.tsx';
import { Leafed } from '../list/Leafed.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { CheckedText } from './CheckedText.tsx';
import { NotInThisArticle } from './NotInThisArticle.tsx';
import { PrintedStatementOf } from './PrintedStatementOf.tsx';
import { ReportedEventOf } from './ReportedEventOf.tsx';
import { SidesOf } from './SidesOf.tsx';

type Props = {
  article: Article;
  detail: ArticleDetail;
  titleId: string;
  /** The headline receives the focus when the article opens. */
  takesFocus: boolean;
};

const wordsOf = ({ quotation }: PrintedStatement) => wordsOfQuotation(quotation);
const eventIdOf = ({ eventId }: ReportedEvent) => eventId;

/** Everything that the story has about one article. */
export function ArticlePanel({ article, detail, titleId, takesFocus }: Props) {
  const { story, language } = usePanelContext();
  const { events, statements, differences } = detail;
  const textOf = useCallback(
    ({ eventId, account }: ReportedEvent) =>
      [story.event(eventId)?.title, ...account.excerpts.map(({ exact }) => exact)].join(' '),
    [story],
  );
  const notInArticle = useMemo(() => eventsNotIn(article, story.dated), [story, article]);
  return (
    <>
      <ArticleHeader article={article} titleId={titleId} takesFocus={takesFocus} />
      <SectionLinks
        label={language.page.inThisArticle}
        counts={[
          ['reported', events.length],
          ['quotations', statements.length],
          ['differences', differences.length],
        ]}
      />
      <PanelSection section="reported" count={events.length}>
        <Leafed items={events} eventIdOf={eventIdOf} textOf={textOf}>
          {(shown) =>
            shown.map((reported) => (
              <ReportedEventOf key={reported.eventId} reported={reported} article={article} />
            ))
          }
        </Leafed>
      </PanelSection>
      <NotInThisArticle events={notInArticle} />
      <AfterPaint isAsked={false}>
        <OpeningSection
          section="quotations"
          count={statements.length}
          before={<QuotationKey quotations={statements.map(({ quotation }) => quotation)} />}
        >
          <Leafed items={statements} textOf={wordsOf} name={language.page.leaves.statements}>
            {(shown) =>
              shown.map((statement) => (
                <PrintedStatementOf key={statement.quotation.id} statement={statement} />
              ))
            }
          </Leafed>
        </OpeningSection>
        <OpeningSection section="differences" count={differences.length}>
          {differences.map((sides) => (
            <SidesOf key={sides.difference.id} sides={sides} articleId={article.id} />
          ))}
        </OpeningSection>
        <CheckedText article={article} />
      </AfterPaint>
    </>
  );
}
