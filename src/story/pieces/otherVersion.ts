/** Thrown for a piece that was made of another version of the story: the site was written anew. */
export class OtherVersion extends Error {
  constructor(name: string) {
    super(`${name} is of another version of the story`);
    this.name = 'OtherVersion';
  }
}
