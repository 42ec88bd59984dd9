/** Words: letters and digits of any script, with their combining marks. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
