import type { Surroundings } from '../services/surroundings.ts';

/**
 * Whether a file is, to the byte, what the build of this very page published there. Such a file was
 * checked when it was built, so that its shape is known and what checks it need not be loaded. The
 * page's own HTML gives the digest in the form of Subresource Integrity (W3C): `sha256-` and the
 * SHA-256 in base64.
 *
 * @returns false where the page gives none, where the file is another, and where the browser computes
 *   no digests: over plain HTTP, except from the machine itself
 */
export async function isAsPublished(
  bytes: Uint8Array<ArrayBuffer>,
  place: URL,
  { integrity }: Pick<Surroundings, 'integrity'>,
): Promise<boolean> {
  const published = integrity.get(place.href);
  if (published === undefined || !('subtle' in crypto)) return false;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return published === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
