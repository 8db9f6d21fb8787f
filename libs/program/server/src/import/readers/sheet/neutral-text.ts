const TRIGGER = /^'*[=+\-@\t\r\n]/;
const NEUTRALISED = /^'+[=+\-@\t\r\n]/;

/** Text that no spreadsheet takes for a formula: an apostrophe before what begins like one (also before such apostrophes, so that it can be undone). */
export function neutralText(text: string): string {
  return TRIGGER.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralText`. */
export function plainCell(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}
