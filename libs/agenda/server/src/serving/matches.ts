/** `If-None-Match` by weak comparison (RFC 9110 §13.1.2): a cache in between may have weakened the tag. */
export function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}
