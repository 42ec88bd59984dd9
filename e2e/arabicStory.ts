import { millStreet } from './publishedStories.ts';

/** The same events with Arabic titles, so that the story’s own language is Arabic. */
export const arabicStory = {
  ...millStreet,
  id: 'jisr',
  language: 'ar',
  title: 'جسر شارع الطاحونة',
  description: 'كيف نقلت خمسة مقالات إغلاق جسر.',
};
