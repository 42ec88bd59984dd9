/**
 * The day of a build in UTC, as `YYYY-MM-DD`, from the variable SOURCE_DATE_EPOCH of
 * reproducible-builds.org: whole seconds since 1970. `undefined` when the variable is not set; then
 * the same source produces the same site, and the site does not say when it was checked.
 * @throws Error when it is set to something else
 */
export function dayOfBuild(sourceDateEpoch: string | undefined): string | undefined {
  if (sourceDateEpoch === undefined || sourceDateEpoch === '') return undefined;
  if (!/^\d{1,11}$/.test(sourceDateEpoch)) {
    throw new Error(`SOURCE_DATE_EPOCH is "${sourceDateEpoch}", and not whole seconds since 1970`);
  }
  return new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10);
}
