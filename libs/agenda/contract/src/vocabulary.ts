/** Closed lists of the public documents. Free of zod: the visitor's site needs them at run time. */
export const DISCIPLINES = ['music', 'dance', 'theatre', 'literature', 'gastronomy', 'photography', 'film', 'forum', 'workshop', 'children', 'ceremony'] as const;
export const ACCESS_FEATURES = ['lsm', 'captions', 'step_free', 'audio_description', 'relaxed'] as const;
export const AUDIENCES = ['ALL', 'KIDS', 'ADULT'] as const;
export const ADMISSIONS = ['FREE', 'REGISTRATION', 'TICKET'] as const;
export const STATUSES = ['planned', 'suspended', 'cancelled'] as const;
export const CONTINENTS = ['africa', 'america', 'asia', 'europe', 'oceania', 'world'] as const;
export const CHANGE_KINDS = ['new', 'retimed', 'moved', 'resized', 'retexted', 'recast', 'suspended', 'cancelled', 'reinstated'] as const;

export type Discipline = (typeof DISCIPLINES)[number];
export type AccessFeature = (typeof ACCESS_FEATURES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Admission = (typeof ADMISSIONS)[number];
export type Status = (typeof STATUSES)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];
