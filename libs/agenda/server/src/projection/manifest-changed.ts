/** Live topic: the current documents of an edition are others now. */
export const MANIFEST_CHANGED = 'agenda.manifest.changed';
