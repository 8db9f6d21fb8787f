/** Reasons that imports write. A row whose reason is one of these comes back when its source has it again. */
export const CANCELLED_BY_SOURCE = 'Cancelada en el programa de origen';
export const GONE_FROM_SOURCE = 'Ya no está en el programa de origen';
export const IMPORT_UNDONE = 'Se deshizo la importación';

export function isImportReason(reason: string | null): boolean {
  return reason === CANCELLED_BY_SOURCE || reason === GONE_FROM_SOURCE || reason === IMPORT_UNDONE;
}
