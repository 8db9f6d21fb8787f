import type { EditionCreateRequest, EditionView } from '@feria/editions-contract';
import type { LocalizedText } from '@feria/kernel';

/** An edition while it is being edited; checkboxes hold weekdays as text. */
export interface EditionForm extends Omit<EditionCreateRequest, 'closedWeekdays'> {
  closedWeekdays: string[];
}

/** The texts that say something: an emptied language goes away instead of staying as an empty text. */
export function filled(text: LocalizedText | undefined): LocalizedText {
  return Object.fromEntries(Object.entries(text ?? {}).filter(([, words]) => words?.trim()));
}

export function formOf(edition: EditionView): EditionForm {
  const { id: _id, version: _version, demonstration: _demonstration, closedWeekdays, ...rest } = edition;
  return { ...rest, closedWeekdays: closedWeekdays.map(String) };
}

/** What is sent: texts without empty languages, weekdays as numbers. */
export function requestOf({ closedWeekdays, name, theme, guestOfHonour, ...rest }: EditionForm): EditionCreateRequest {
  return { ...rest, name: filled(name), theme: filled(theme), guestOfHonour: filled(guestOfHonour), closedWeekdays: closedWeekdays.map(Number).sort() };
}

/** A web address from a name: "Feria de las Culturas 2027" → "feria-de-las-culturas-2027". */
export function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
}
