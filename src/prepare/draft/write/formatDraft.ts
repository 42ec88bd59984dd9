import { basename, resolve } from 'node:path';
import type { Draft } from '../draftFolder.ts';
import { formOfArticles, type Fields, type Proposal } from './formOfArticles.ts';
import { formOfEvents } from './formOfEvents.ts';
import { formOfStatements } from './formOfStatements.ts';
import { draftText } from './draftText.ts';
import { idsFrom } from './ids.ts';
import { pointerTo } from './pointer.ts';

/** The text of `.draft/draft.yaml`. */
export function formatDraft(folder: string, draft: Draft): string {
  const { articles, statements, events, differences } = draft;
  const language = commonest(articles.map((article) => article.language ?? 'en'));
  const texts = new Map(articles.map((article) => [article.id, article]));
  const name = basename(resolve(folder));
  const statementForms = formOfStatements(statements, texts);
  const eventForms = formOfEvents(events, texts);
  const idOf = idsFrom('difference');
  const differing = differences.map(({ kind, summary, evidence }): Proposal => ({
    remark: 'look at it before you take it over',
    fields: {
      id: idOf(summary),
      kind,
      summary,
      evidence: evidence.map(({ article, words }) => {
        const pointer = pointerTo(texts.get(article)?.text ?? '', words);
        return { article, ...(typeof pointer === 'string' ? { text: pointer } : pointer) };
      }),
    },
  }));
  const top = { title: name, description: 'To be written: one sentence.', language };
  return draftText(top, {
    ...formOfArticles(articles, language),
    people: statementForms.people,
    ...eventForms,
    quotations: statementForms.quotations,
    differences: differing,
    'x-unattributed': statementForms.unattributed,
    'x-dates': articles.flatMap(({ id, dates }) =>
      dates.map((date) => proposalOf({ article: id, ...datedFields(date) })),
    ),
    'x-undated': articles.flatMap(({ id, undated }) =>
      undated.map(({ text, why }) => proposalOf({ article: id, text, why })),
    ),
  });
}

function proposalOf(fields: Fields): Proposal {
  return { fields, remark: '' };
}

function datedFields(date: Draft['articles'][number]['dates'][number]): Fields {
  return {
    text: date.text,
    edtf: date.edtf,
    basis: date.basis,
    evidence: date.evidence.text,
    explanation: date.explanation,
    ...(date.announced ? { announced: true } : {}),
    ...(date.isQuoted ? { quoted: true } : {}),
    ...(date.contradiction === null ? {} : { contradiction: date.contradiction }),
  };
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}
