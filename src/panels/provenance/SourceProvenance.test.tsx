// @vitest-environment node
import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { sourceOfEveryStanding } from '../../story/file/testing/everyStanding.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { SourceProvenance } from './SourceProvenance.tsx';

const source = sourceOfEveryStanding();
const { compare, articleDateUnknown } = english.page;

function saidOf(eventId: string, articleId: string): string {
  const account = source
    .event(eventId)
    .now()
    .accounts.find(({ article }) => article === articleId);
  if (!account) throw new Error(`${articleId} has ${eventId}`);
  return wordsOf(markupOf(source, <SourceProvenance account={account} isDated />));
}

test('how it is known says that an article does not say when only where that is known', () => {
  expect(saidOf('linked', 'wire')).toContain(`${compare.thisArticle} ${articleDateUnknown}`);
  expect(saidOf('bare', 'echo')).not.toContain(compare.thisArticle);
  // “at 6.12 am on Friday” may date it.
  expect(saidOf('closed', 'herald')).not.toContain(compare.datesNothing);
});
