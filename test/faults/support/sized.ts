/** A short sample of a drill in `npm test`, its full length in `npm run drills`. */
export function sized<T>(sample: T, full: T): T {
  return process.env['FERIA_DRILLS'] === 'full' ? full : sample;
}
