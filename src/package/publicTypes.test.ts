import type { ComponentProps } from 'react';
import { expectTypeOf, test } from 'vitest';
import type { defineSourceLine, SourceLineElement, SourceLineEvents } from './element.ts';
import type {
  Environment,
  layoutTimeline,
  prepareStory,
  Scene,
  TimelineSize,
  TimelineView,
} from './layout.ts';
import type {
  StoryView,
  StoryViewProps,
  Target,
  Timeline,
  TimelineHandle,
  TimelineProps,
  TimelineStory,
} from './react.ts';
import type { fileSource, parseStory, Story, StoryFile, StoryIssue, StorySource } from './story.ts';

/*
 * What others build on, read by the type checker alone: a change that breaks their code fails here.
 */

type Required<Props> = {
  [Key in keyof Props]-?: object extends Pick<Props, Key> ? never : Key;
}[keyof Props];

test('a parsed story is one, or says what is wrong', () => {
  expectTypeOf<typeof parseStory>().parameters.toEqualTypeOf<[value: unknown]>();
  type Parsed = ReturnType<typeof parseStory>;
  expectTypeOf<Extract<Parsed, { ok: true }>['story']>().toEqualTypeOf<StoryFile>();
  expectTypeOf<Extract<Parsed, { ok: false }>['issues']>().toEqualTypeOf<StoryIssue[]>();
  expectTypeOf<ReturnType<typeof fileSource>>().toExtend<StorySource>();
});

test('a timeline needs a prepared story, words and addresses, and the rest has defaults', () => {
  expectTypeOf<ComponentProps<typeof Timeline>>().toEqualTypeOf<TimelineProps>();
  expectTypeOf<Required<TimelineProps>>().toEqualTypeOf<'story' | 'language' | 'hrefOf'>();
  expectTypeOf<TimelineProps['story']>().toEqualTypeOf<TimelineStory>();
  expectTypeOf<TimelineProps['hrefOf']>().toEqualTypeOf<(target: Target) => string>();
  expectTypeOf<Target['kind']>().toEqualTypeOf<
    'article' | 'coverage' | 'event' | 'report' | 'row'
  >();
  expectTypeOf<TimelineHandle['focusEvent']>().toEqualTypeOf<(eventId: string) => boolean>();
  expectTypeOf<TimelineHandle['show']>().parameter(0).toBeNullable();
});

test('the whole view needs a story’s file and words', () => {
  expectTypeOf<ComponentProps<typeof StoryView>>().toEqualTypeOf<StoryViewProps>();
  expectTypeOf<Required<StoryViewProps>>().toEqualTypeOf<'story' | 'language'>();
  expectTypeOf<StoryViewProps['story']>().toEqualTypeOf<StoryFile>();
});

test('a story becomes a scene with a view, a size and a way to measure text', () => {
  expectTypeOf<typeof prepareStory>().parameter(0).toEqualTypeOf<Story>();
  expectTypeOf<ReturnType<typeof prepareStory>>().toEqualTypeOf<TimelineStory>();
  expectTypeOf<typeof layoutTimeline>().parameters.toEqualTypeOf<
    [TimelineStory['index'], TimelineView, TimelineSize, Environment]
  >();
  expectTypeOf<ReturnType<typeof layoutTimeline>>().toEqualTypeOf<Scene>();
});

test('the element is known to a page’s program by its name, with what it says', () => {
  expectTypeOf<HTMLElementTagNameMap['source-line']>().toEqualTypeOf<SourceLineElement>();
  expectTypeOf<keyof SourceLineEvents>().toEqualTypeOf<
    | 'sourceline:ready'
    | 'sourceline:resize'
    | 'sourceline:select'
    | 'sourceline:download'
    | 'sourceline:error'
  >();
  expectTypeOf<typeof defineSourceLine>().parameter(0).toEqualTypeOf<string>();
  expectTypeOf<typeof defineSourceLine>().returns.toEqualTypeOf<void>();
});
