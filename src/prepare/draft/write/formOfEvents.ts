import type { ProposedAccount, ProposedEvent } from '../events/proposedEvent.ts';
import type { DraftedArticle, DraftedDate } from '../read/draftedArticle.ts';
import { possibleDays } from '../events/possibleDays.ts';
import type { Fields, Proposal } from './formOfArticles.ts';
import { toBeWritten } from '../../toBeWritten.ts';
import type { TakenOver } from '../taken/takenOver.ts';
import type { Added } from '../taken/withoutTaken.ts';
import { betweenSigns } from '../../articles/markdown/betweenSigns.ts';
import { additionTo } from './additionTo.ts';
import { idsFrom } from './ids.ts';
import { mainWords } from './mainWords.ts';
import { pointerTo } from './pointer.ts';
import { titleOf } from './titleOf.ts';

/** Of less certain groups half are not one event (docs/found-in-articles.md). */
const leastSure = 0.4;

/**
 * Proposed events, dated ones and others, in the form of story.yaml.
 *
 * @param language the story's, BCP 47: titles come from articles in it where there are any
 */
export function formOfEvents(
  events: readonly Added<ProposedEvent>[],
  texts: ReadonlyMap<string, DraftedArticle>,
  taken: TakenOver,
  language: string,
): { events: Proposal[]; undated: Proposal[] } {
  const result: { events: Proposal[]; undated: Proposal[] } = { events: [], undated: [] };
  const idOf = idsFrom('event', taken.ids);
  const isOwn = (article: string) => (texts.get(article)?.language ?? language) === language;
  for (const event of events) {
    const main = mainWords(event, isOwn);
    if (!main) continue;
    const told = betweenSigns(main.words, texts.get(main.article)?.file ?? '')
      .map(({ text }) => text)
      .join(' ');
    const title = titleOf(told, texts.get(main.article)?.language ?? language);
    const fields: Fields = {
      id: idOf(title),
      title,
      summary: toBeWritten.summary(main.article, told),
      ...(event.date ? { date: formOfDate(event.date.date, event.date.article, texts) } : {}),
      accounts: Object.fromEntries(
        event.accounts.map((account) => [account.article, formOfAccount(account, event, texts)]),
      ),
    };
    const advice =
      event.addTo === undefined
        ? "title and summary are an article's words: write your own"
        : additionTo(event.addTo);
    const doubt = event.sure < leastSure ? ', doubtful' : '';
    const remark = `sure ${event.sure.toFixed(2)}${doubt}: ${event.why}\n${advice}`;
    (event.date ? result.events : result.undated).push({ fields, remark });
  }
  return result;
}

function formOfAccount(
  { article, excerpts, date }: ProposedAccount,
  event: ProposedEvent,
  texts: ReadonlyMap<string, DraftedArticle>,
): unknown {
  const { text = '', file = '', published } = texts.get(article) ?? {};
  const pointers = excerpts
    .flatMap((one) => betweenSigns(one, file))
    .map((one) => pointerTo(text, one));
  const [words] = pointers;
  const isAnnounced = date?.announced === true || isBefore(published, event.date?.date);
  const isOwn = date !== undefined && event.accounts.length > 1;
  if (!isAnnounced && !isOwn && pointers.length === 1) return words;
  return {
    excerpts: pointers.length === 1 ? words : pointers,
    ...(isAnnounced ? { announced: true } : {}),
    ...(isOwn ? { date: formOfDate(date, article, texts) } : {}),
  };
}

/** Whether an article came out before the first day on which something can have happened. */
const isBefore = (published: string | null | undefined, date: DraftedDate | undefined) =>
  !!published && !!date && possibleDays({ edtf: published })[1] < possibleDays(date)[0];

function formOfDate(
  { edtf, extent, basis, evidence, explanation }: DraftedDate,
  article: string,
  texts: ReadonlyMap<string, DraftedArticle>,
): Fields {
  const pointer = pointerTo(texts.get(article)?.text ?? '', evidence);
  return {
    edtf,
    ...(extent === 'moment' ? {} : { extent }),
    [basis]: { [article]: pointer },
    explanation,
  };
}
