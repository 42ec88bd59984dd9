import type { Relation } from '../../meaning.ts';

/** "this past", "coming" → last, next. */
export function readRelation(words: string): Relation {
  if (/last|past|previous/i.test(words)) return 'last';
  if (/next|coming|following/i.test(words)) return 'next';
  return /this|current/i.test(words) ? 'this' : 'bare';
}
