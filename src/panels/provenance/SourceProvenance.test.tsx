import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import { everyStanding, sourceOfEveryStanding } from '../../story/file/testing/everyStanding.ts';
import { HowOutletIsKnown } from '../article/HowOutletIsKnown.tsx';
import { HowDateIsKnown } from '../evidence/HowDateIsKnown.tsx';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { SourceProvenance } from './SourceProvenance.tsx';

const source = sourceOfEveryStanding();
const { compare, articleDateUnknown } = english.page;

function saidOf(eventId: string, articleId: string, from = source): string {
  const account = from
    .event(eventId)
    .now()
    .accounts.find(({ article }) => article === articleId);
  if (!account) throw new Error(`${articleId} has ${eventId}`);
  return wordsOf(markupOf(from, <SourceProvenance account={account} isDated />));
}

test('“How we know” says that an article gives no date only if that is known', () => {
  expect(saidOf('linked', 'wire')).toContain(`${compare.thisArticle} ${articleDateUnknown}`);
  expect(saidOf('bare', 'echo')).not.toContain(compare.thisArticle);
  // “at 6.12 am on Friday” may date it.
  expect(saidOf('closed', 'herald')).not.toContain(compare.datesNothing);
});

const words = (article: string) => ({ article, exact: 'on Friday', start: 0, end: 9 });

function saidOfDate(...articles: string[]): string {
  const { datePublished } = source.story.article('echo');
  const date = { ...datePublished, basis: 'stated' as const, evidence: articles.map(words) };
  return wordsOf(markupOf(source, <HowDateIsKnown date={date} here={null} />));
}

function saidOfOutlet(...articles: string[]): string {
  const evidence = articles.map(words);
  const outlets = everyStanding.outlets.map((outlet) => ({ ...outlet, evidence }));
  const from = fileSource({ ...everyStanding, outlets }, everyStanding.id);
  return wordsOf(markupOf(from, <HowOutletIsKnown article={from.story.article('echo')} />));
}

test('what one article gives is not said of several', () => {
  const { basis, basisOfOne, outletStated, outletStatedOnce } = english.page;
  expect(saidOfDate('echo', 'echo')).toContain(basisOfOne.stated);
  expect(saidOfDate('echo', 'herald')).toContain(basis.stated);
  expect(saidOfOutlet('echo')).toContain(outletStatedOnce);
  expect(saidOfOutlet('echo', 'herald')).toContain(outletStated);
});

test('only texts that are available are said not to name their outlet', () => {
  const { outletNotHeld, textStatesNoOutlet } = english.page;
  const articles = everyStanding.articles.map((article) => ({ ...article, outlet: null }));
  const from = fileSource({ ...everyStanding, articles }, everyStanding.id);
  const ofArticle = (id: string) =>
    wordsOf(markupOf(from, <HowOutletIsKnown article={from.story.article(id)} />));
  expect(ofArticle('echo')).toContain(textStatesNoOutlet);
  expect(ofArticle('wire')).toContain(outletNotHeld);
  expect(saidOf('bare', 'echo', from)).toContain(compare.outletUnknown);
  expect(saidOf('linked', 'wire', from)).toContain(outletNotHeld);
  expect(saidOf('linked', 'wire', from)).not.toContain(compare.outletUnknown);
});
