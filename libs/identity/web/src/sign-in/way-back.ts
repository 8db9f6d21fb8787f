/** Where to after signing in: only addresses of the console itself, else its front page. */
export function wayBack(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted.replace(/^\/console(?=\/)/, '') : '/';
}
