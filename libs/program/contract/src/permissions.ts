import { permission } from '@feria/kernel';

export const ReadProgramme = permission('program.programme.read', 'programmer', 'publisher', 'liaison', 'site', 'venue_manager', 'reviewer', 'accreditation', 'auditor');
/** The office reads the whole draft, a mission the part of its own participants. */
export const ReadDraft = permission('program.draft.read', 'programmer', 'publisher', 'liaison', 'site', 'venue_manager', 'reviewer', 'accreditation', 'auditor', 'head', 'attache', 'stand_manager');
export const EditProgramme = permission('program.programme.edit', 'programmer');
export const PublishProgramme = permission('program.programme.publish', 'publisher');
/** On the day, a venue's manager delays, suspends and cancels there, and publishes just that. */
export const RunTheDay = permission('program.performance.run', 'venue_manager');
/** Whoever edits, and whoever runs a venue's day: how far each may go is decided change by change. */
export const ChangePerformances = permission('program.performance.change', 'programmer', 'venue_manager');
export const PublishReleases = permission('program.release.publish', 'publisher', 'venue_manager');
export const ImportProgramme = permission('program.programme.import', 'programmer');
export const ManagePolicy = permission('program.policy.manage');
