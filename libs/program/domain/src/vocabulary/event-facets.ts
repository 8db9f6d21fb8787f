/** Whom an event is for. */
export const AUDIENCES = ['ALL', 'KIDS', 'ADULT'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How one gets in. */
export const ADMISSIONS = ['FREE', 'REGISTRATION', 'TICKET'] as const;
export type Admission = (typeof ADMISSIONS)[number];

/** What an event offers to those who need it (lsm: Mexican sign language). */
export const ACCESS_FEATURES = ['lsm', 'captions', 'step_free', 'audio_description', 'relaxed'] as const;
export type AccessFeature = (typeof ACCESS_FEATURES)[number];

/** Who performs: a group under one name, or a single person. */
export const PERFORMER_KINDS = ['ENSEMBLE', 'PERSON'] as const;
export type PerformerKind = (typeof PERFORMER_KINDS)[number];
