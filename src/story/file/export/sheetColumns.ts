/**
 * The columns of a sheet that a story is made from. `id` identifies the event in links; rows with
 * the same id are one event. Of the others, only a date and a title are required.
 */
export const columns = [
  'id',
  'date',
  'end',
  'title',
  'summary',
  'importance',
  'people',
  'tags',
  'outlet',
  'headline',
  'url',
  'published',
  'excerpt',
  'standing',
  'after',
  'zone',
] as const;

export type Column = (typeof columns)[number];

export const isColumn = (name: string): name is Column => columns.some((column) => column === name);
