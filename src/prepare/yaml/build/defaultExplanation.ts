import type { StoryDate } from '../../../story/file/schema.ts';

type Basis = StoryDate['basis'];

const sentences: Readonly<Record<string, Readonly<Record<Basis, string>>>> = {
  en: {
    stated: 'The words shown give the date.',
    computed: 'The date follows from the words shown.',
    bounded: 'The date is not given; the words shown limit it.',
    entered: 'The makers of this timeline give the date; no article here was read for it.',
  },
  fr: {
    stated: 'Les mots cités donnent la date.',
    computed: 'La date se déduit des mots cités.',
    bounded: 'La date n’est pas donnée ; les mots cités la délimitent.',
    entered:
      'La date est donnée par les auteurs de cette chronologie ; aucun article n’a été lu pour l’établir.',
  },
  ar: {
    stated: 'الكلمات المذكورة تعطي التاريخ.',
    computed: 'يُستنتج التاريخ من الكلمات المذكورة.',
    bounded: 'لم يُذكر التاريخ، والكلمات المذكورة تحدّه.',
    entered: 'التاريخ من معدّي هذا الخط الزمني، ولم يُقرأ من أجله أي مقال هنا.',
  },
};

/**
 * What readers are told of how a date is known, where the story's makers do not say it themselves.
 * Undefined: the program has no such sentence in the story's language.
 */
export function defaultExplanation(basis: Basis, language: string): string | undefined {
  return sentences[language.toLowerCase().split('-')[0] ?? '']?.[basis];
}
