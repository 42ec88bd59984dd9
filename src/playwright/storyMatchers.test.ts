import { expect, test } from 'vitest';
import { storyMatchers } from './storyMatchers.ts';

test.each(Object.entries(storyMatchers))(
  '%s says that it was not awaited, and searches nothing',
  async (_, matcher) => {
    const looking = { isNot: false, timeout: 300 };
    const looked: unknown = Reflect.apply(matcher, looking, [Promise.resolve(), 'video']);
    await expect(looked).rejects.toThrow('takes what openStory and storyIn return');
  },
);
