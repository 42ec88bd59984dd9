import { errorAt, type Rule } from '../context.ts';

/** Addresses of articles are valid: they are parsed with the WHATWG's parser, which browsers use. */
export const addresses: Rule = (context) =>
  context.story.articles.flatMap(({ url }, i) => {
    const place = ['articles', i, 'url'];
    const said = JSON.stringify(url);
    if (url === null) return [];
    if (!URL.canParse(url)) {
      const message = `${said} is an address that browsers do not open; copy it from the article's page, or write null`;
      return [errorAt(context, place, message)];
    }
    const { username, password } = new URL(url);
    if (username === '' && password === '') return [];
    const message = `the address has a user name before “@”, so that it looks like another site than the one it opens; remove that`;
    return [errorAt(context, place, message)];
  });
