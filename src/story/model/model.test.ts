import { expectTypeOf, test } from 'vitest';
import type { Edtf } from '../../time/edtf/edtf.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';
import type { Question, StorySource, StorySourceAtHand } from '../source/storySource.ts';
import type { Account } from './account.ts';
import type { EventDetail } from './eventDetail.ts';
import type { Outline } from './outline.ts';
import type { Story } from './story.ts';
import { isDated, type DatedEvent, type StoryEvent } from './storyEvent.ts';

test('a date is parsed: nothing above the file sees its text', () => {
  expectTypeOf<DatedEvent['date']['edtf']>().toEqualTypeOf<Edtf>();
  expectTypeOf<DatedEvent['date']['bounds']>().toEqualTypeOf<Bounds>();
});

test('all events are in one list, in which the types know the dated ones', () => {
  expectTypeOf<Story['events']>().toEqualTypeOf<readonly StoryEvent[]>();
  expectTypeOf<Story['dated']>().toEqualTypeOf<readonly DatedEvent[]>();
  expectTypeOf(isDated).guards.toEqualTypeOf<DatedEvent>();
});

test('a story contains nothing that the articles wrote about an event', () => {
  expectTypeOf<StoryEvent>().not.toHaveProperty('summary');
  expectTypeOf<StoryEvent>().not.toHaveProperty('accounts');
  expectTypeOf<Story>().not.toHaveProperty('quotations');
  expectTypeOf<Story['differences'][number]>().not.toHaveProperty('evidence');
  expectTypeOf<EventDetail['accounts']>().toEqualTypeOf<readonly Account[]>();
});

test('whoever asks a source has to manage without the answer until it arrives', () => {
  expectTypeOf<StorySource['event']>().returns.toEqualTypeOf<Question<EventDetail>>();
  expectTypeOf<Question<EventDetail>['now']>().returns.toEqualTypeOf<EventDetail | undefined>();
  expectTypeOf<
    ReturnType<StorySourceAtHand['event']>['now']
  >().returns.toEqualTypeOf<EventDetail>();
  expectTypeOf<StorySourceAtHand>().toExtend<StorySource>();
});

test('an outline is plain data', () => {
  type Functions = { [Key in keyof Outline]: Outline[Key] extends () => unknown ? Key : never };
  expectTypeOf<Functions[keyof Outline]>().toEqualTypeOf<never>();
});
