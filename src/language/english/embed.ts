/** The page on which to choose how a story is embedded. */
export const embed = {
  title: 'Put it in your page',
  lead: 'Choose how the timeline is to look and what it shows first; then copy one of the three pieces of markup.',
  back: 'Back to the story',
  options: 'What it shows',
  preview: 'Preview',
  previewOf: (title: string) => `Preview: ${title}`,
  markup: 'Markup',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied:
    'The browser does not let this page copy. The markup is selected: copy it with the keyboard.',
  invalid: 'This does not fit and is left out.',
  notChosen: 'As the story has it',
  methods: {
    element: {
      title: 'The element',
      help: 'For pages and components of your own. Attributes can be changed at any time.',
    },
    figure: {
      title: 'A figure',
      help: 'For content systems that let no unknown elements through. Without JavaScript the list stays.',
    },
    iframe: {
      title: 'A plain frame',
      help: 'Needs no script. Its height is fixed, and links to an event end at the frame.',
    },
  },
  placeStyle: {
    title: 'A rule for your style sheet',
    help: 'With a figure or the element: keeps the place free until the script is there, so that nothing below moves.',
  },
  labels: {
    event: { label: 'Opened event', help: 'None: the timeline is shown.' },
    outlets: { label: 'Outlets', help: 'None chosen: all of them.' },
    from: { label: 'From', help: 'A date, such as 2023-09 or 2023-09-09.' },
    to: { label: 'To', help: 'A date, such as 2023-12.' },
    scale: {
      label: 'Time',
      help: 'Whether years without events are shortened or drawn to scale.',
    },
    rows: { label: 'Rows', help: 'What has a row of its own, where time runs across.' },
    order: { label: 'First rows', help: 'Their ids, with commas; the others follow.' },
    hide: { label: 'Rows left out', help: 'Their ids, with commas.' },
    theme: { label: 'Theme', help: 'Automatic follows the reader’s system.' },
    accent: {
      label: 'Accent',
      help: 'Six hexadecimal digits, such as 0a5c8f. Made darker or lighter until it can be read.',
    },
    font: { label: 'Type', help: 'Of headlines and of the outlets’ words.' },
    language: { label: 'Language', help: 'Of the buttons and the dates; a story keeps its own.' },
    header: { label: 'Title and description', help: 'Without, where your page says it already.' },
    height: {
      label: 'Height',
      help: 'Pixels, such as 600, or width to height, such as 3/2. A plain frame takes pixels only.',
    },
  },
  addressKey: {
    label: 'Parameter for the open event',
    help: 'Keeps it in your page’s address (?NAME=…), so that a link to it opens the event and Back works. Not with a plain frame.',
  },
  choices: {
    elastic: 'Gaps shortened',
    linear: 'To scale',
    auto: 'Automatic',
    light: 'Light',
    dark: 'Dark',
    serif: 'Serif',
    sans: 'Sans',
    system: 'The reader’s own',
  },
  headerShown: 'Shown',
  noEvent: 'None',
};
