import { digits, count } from './forms.ts';

export const loading = {
  index: 'Stories',
  indexEmpty: 'There is no story here yet.',
  retry: 'Try again',
  retrying: 'Trying again',
  refetchFailed: 'This is the copy loaded earlier; a newer one could not be fetched.',
  /** In a panel or list, when what belongs there could not be fetched. */
  partFailed: 'This part of the story could not be fetched.',
  /** Under the head, when the address names something that the story does not have. */
  unknownTarget: 'What this link leads to is not in this story. It may have been taken out.',
  allStories: 'All stories',
  file: 'File',
  andMore: (more: number) => `and ${digits(more)} more`,
  problems: {
    refused: {
      title: 'This file cannot be opened here',
      what: (place: string) => `The address asks for the story at ${place}.`,
      remedy: 'Story files are only opened from the site that this page comes from.',
    },
    missing: {
      title: 'There is no such story',
      what: 'The server has no file at this address.',
      remedy: 'Check the name of the story in the address.',
    },
    server: {
      title: 'The server could not deliver the story',
      what: (status: number) => `It answered with error ${status}.`,
      remedy: 'This is often over in a minute.',
    },
    network: {
      title: 'The story could not be reached',
      what: 'The connection failed or was cut off.',
      remedy: 'Check the connection, then try again.',
    },
    slow: {
      title: 'The story is taking too long',
      what: (seconds: number) => `It had not arrived after ${count(seconds, 'second')}.`,
      remedy: 'The connection or the server may be slow. Try again.',
    },
    large: {
      title: 'The story file is too large',
      what: (megabytes: number) =>
        `It is larger than the ${digits(megabytes)} MB that this page reads.`,
      remedy: 'Whoever publishes it can divide the story.',
    },
    encoding: {
      title: 'The story file cannot be read',
      what: 'It is not written in UTF-8.',
      remedy: 'Whoever publishes it can save it as UTF-8.',
    },
    json: {
      title: 'The story file cannot be read',
      what: (line: number, column: number) =>
        `It is not valid JSON from line ${line}, column ${column} on.`,
      remedy: 'Whoever publishes it can correct it there.',
    },
    version: {
      title: 'The story file is in another version',
      what: (found: string) => `It is in version ${found}; this page reads version 1.`,
      remedy: 'A newer page may read it: load the page again.',
    },
    shape: {
      title: 'There are mistakes in the story file',
      what: (issues: number) => `${count(issues, 'thing is', 'things are')} wrong in it:`,
      remedy: 'Whoever publishes it can correct it; “npm run story -- check” names every place.',
    },
    other: {
      title: 'This is another story',
      what: (wanted: string, found: string) =>
        `The address asks for “${wanted}”, and the file says that it is “${found}”.`,
      remedy: 'Check the name of the story in the address.',
    },
    fault: {
      title: 'Something went wrong on this page',
      what: 'The page itself failed while it was being drawn.',
      remedy: 'Load the page again. If it stays, please report it with this address.',
    },
  },
};
