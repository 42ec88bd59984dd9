import type { Excerpt, Span } from '../../story/model/evidence.ts';
import { HitRuns } from '../search/HitRuns.tsx';
import { useHitsAcross } from '../search/useHitsAcross.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { goesOn } from '../../story/words/goesOn.ts';
import { markExcerpt } from './markExcerpt.ts';

type Props = {
  excerpt: Excerpt;
  /** The words that date the event, by their offsets in the same article. */
  dateWords: readonly Pick<Span, 'start' | 'end'>[];
  lang: string;
  /** The article's address; `null` when unknown. */
  cite: string | null;
};

/** The outlet's own words, exactly, with an ellipsis where its sentence goes on. */
export function ExcerptText({ excerpt, dateWords, lang, cite }: Props) {
  const { ellipsis } = usePanelContext().language.page;
  const { before, after } = goesOn(excerpt);
  const runs = markExcerpt(excerpt, dateWords);
  const hits = useHitsAcross(runs.map(({ text }) => text));
  return (
    <blockquote
      className="excerpt"
      data-testid="excerpt"
      lang={lang}
      dir="auto"
      cite={cite ?? undefined}
    >
      <p>
        {before && <span className="ellipsis">{ellipsis} </span>}
        {runs.map(({ marked }, index) => {
          const words = <HitRuns key={index} runs={hits[index] ?? []} />;
          return marked ? <mark key={index}>{words}</mark> : words;
        })}
        {after && <span className="ellipsis"> {ellipsis}</span>}
      </p>
    </blockquote>
  );
}
