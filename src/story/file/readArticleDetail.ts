import type { Zone } from '../../time/zone/zone.ts';
import type { ArticleDetail, PartInDifference, PrintedStatement } from '../model/articleDetail.ts';
import type { Difference } from '../model/difference.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Quotation, QuotationVersion } from '../model/quotation.ts';
import { readAccount } from './readEventDetail.ts';
import type { Account, StoryDate } from './schema.ts';

/** What an article's panel needs to know about an event. */
interface Reported {
  id: string;
  accounts: readonly Account[];
  /** Omitted when nothing dates it. */
  date?: Pick<StoryDate, 'evidence'>;
}

/** What a story has to say about its articles, in the orders in which a panel shows it. */
export interface Material {
  zone: Zone;
  /** In the order of time, followed by undated events. */
  events: readonly Reported[];
  quotations: readonly Quotation[];
  /** Strongest kind first. */
  differences: readonly Difference[];
}

export function readArticleDetail(articleId: string, material: Material): ArticleDetail {
  return {
    events: material.events.flatMap((event) => {
      const account = event.accounts.find((one) => one.article === articleId);
      return account
        ? [{ eventId: event.id, account: readAccount(account, event.date ?? null, material.zone) }]
        : [];
    }),
    statements: material.quotations
      .flatMap((quotation) => printedIn(articleId, quotation) ?? [])
      .toSorted((a, b) => startOf(a) - startOf(b)),
    differences: material.differences
      .map((difference) => partIn(articleId, difference))
      .filter(({ own }) => own.length > 0),
  };
}

function printedIn(articleId: string, quotation: Quotation): PrintedStatement | null {
  const isHere = ({ article }: QuotationVersion) => article === articleId;
  const versions = quotation.versions.filter(isHere).toSorted((a, b) => place(a) - place(b));
  if (versions.length === 0) return null;
  const elsewhere = quotation.versions.filter((version) => !isHere(version));
  const speaker = versions.find((one) => one.speaker !== null)?.speaker ?? quotation.speaker;
  const isOthers =
    speaker !== quotation.speaker && elsewhere.some((one) => one.speaker === quotation.speaker);
  return {
    quotation,
    versions,
    speaker,
    speakerElsewhere: isOthers ? quotation.speaker : null,
    versionsElsewhere: elsewhere.length,
  };
}

/** Where a version begins in the article, in code points. */
function place({ parts }: QuotationVersion): number {
  return parts[0]?.start ?? 0;
}

function startOf({ versions: [first] }: PrintedStatement): number {
  return first ? place(first) : 0;
}

function partIn(articleId: string, difference: Difference): PartInDifference {
  const isOwn = ({ article }: Evidence) => article === articleId;
  return {
    difference,
    own: difference.evidence.filter(isOwn),
    others: difference.evidence.filter((evidence) => !isOwn(evidence)),
  };
}
