import type { Zone } from '../../time/zone/zone.ts';
import type { Account } from '../model/account.ts';
import type { Difference } from '../model/difference.ts';
import type { EventDetail } from '../model/eventDetail.ts';
import type { Quotation } from '../model/quotation.ts';
import { readSourcedDate } from './readDate.ts';
import type {
  Account as AccountInFile,
  StoryDate as DateInFile,
  StoryEvent,
  UndatedEvent,
} from './schema.ts';

/**
 * @param zone of the story
 * @param quotations those of the event
 * @param differences those of the event, strongest kind first
 */
export function readEventDetail(
  event: StoryEvent | UndatedEvent,
  zone: Zone,
  quotations: readonly Quotation[],
  differences: readonly Difference[],
): EventDetail {
  const date = dateOf(event);
  return {
    summary: event.summary,
    people: event.people,
    date: date && readSourcedDate(date, zone),
    accounts: event.accounts.map((account) => readAccount(account, date, zone)),
    quotations,
    differences,
  };
}

/** @param eventDate of the event that the account is about; null when nothing dates it */
export function readAccount(
  account: AccountInFile,
  eventDate: Pick<DateInFile, 'evidence'> | null,
  zone: Zone,
): Account {
  const { article, excerpts, date, announced = false } = account;
  const evidence = [...(date?.evidence ?? []), ...(eventDate?.evidence ?? [])];
  return {
    article,
    excerpts,
    date: date ? readSourcedDate(date, zone) : null,
    dateWords: evidence.filter((words) => words.article === article),
    isAnnouncement: announced,
  };
}

function dateOf(event: StoryEvent | UndatedEvent): DateInFile | null {
  return 'date' in event ? event.date : null;
}
