/** Whether words are an address on the web and nothing else. */
export const isWebAddress = (words: string): boolean => /^https?:\/\/[^\s/?#]+\S*$/i.test(words);
