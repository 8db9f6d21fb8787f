import { permission } from '@feria/kernel';

export const ReadProgramme = permission('program.programme.read', 'programmer', 'publisher', 'liaison', 'site', 'venue_manager', 'reviewer', 'accreditation', 'auditor', 'head', 'attache', 'stand_manager');
export const EditProgramme = permission('program.programme.edit', 'programmer');
export const PublishProgramme = permission('program.release.publish', 'publisher');
export const ImportProgramme = permission('program.programme.import', 'programmer');
export const ManagePolicy = permission('program.policy.manage');
