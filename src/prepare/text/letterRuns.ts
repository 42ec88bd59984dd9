/** Runs of letters and digits of any script, with their combining marks. */
export const letterRuns = /[\p{L}\p{N}\p{M}]+/gu;
