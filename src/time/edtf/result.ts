/** A value, or one sentence that says what is wrong and what would be right. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (message: string): Result<never> => ({ ok: false, message });
