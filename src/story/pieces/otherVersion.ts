/** Thrown for a piece of another version of the story: the site was rebuilt. */
export class OtherVersion extends Error {
  constructor(name: string) {
    super(`${name} is of another version of the story`);
    this.name = 'OtherVersion';
  }
}
