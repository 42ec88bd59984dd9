/** The columns of a sheet that a story is made of. `id` is the event’s in links; rows of one id are one event. Of the
 * others only a date and a title have to be there. */
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
] as const;

export type Column = (typeof columns)[number];

export const isColumn = (name: string): name is Column => columns.some((column) => column === name);
