import { basename, extname } from 'node:path';

export function isHtmlFile(name: string): boolean {
  return /^\.x?html?$/iu.test(extname(name));
}

/** The text file that is made from a page: `NAME.txt` for `NAME.html`. */
export function textFileOf(name: string): string {
  return `${basename(name, extname(name))}.txt`;
}
