/** Words: letters and digits of any script, with their marks. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
