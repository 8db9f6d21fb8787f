/** Controls but for line breaks, bidi overrides, zero-width marks: no calendar, feed or mail carries them. */
const UNSAFE = new RegExp('[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\ufffe\\uffff]', 'g');

/** Latin letters and signs without combining marks: nothing to take out, and NFC already. Most texts are nothing else. */
const HARMLESS = /^[\n\u0020-\u007e\u00a0-\u02ff]*$/;

/** Text fit for any feed or message: NFC, line breaks as \n, nothing that could forge a line or turn the writing direction. */
export function plainText(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text.normalize('NFC').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNSAFE, '').replace(/\p{Surrogate}/gu, '');
}

/** The same on one line: for subjects and headers. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
