import type { Story } from './model/story.ts';
import type { UndatedEvent } from './file/schema.ts';

/**
 * The ids of all who have to do with an event, each once: who takes part in it, then whose
 * statements belong to it, and whom an article names as their speaker.
 */
export function peopleOf(story: Story, event: UndatedEvent): string[] {
  const speakers = story
    .quotationsOf(event.id)
    .flatMap(({ speaker, versions }) => [
      speaker,
      ...versions.flatMap((version) => version.speaker ?? []),
    ]);
  return [...new Set([...event.people, ...speakers])];
}
