import type { AuditVerificationView } from './audit.http.ts';

/** Recomputes the chain of hashes; for the console and for `feria audit verify`. */
export abstract class AuditVerifier {
  abstract verify(): Promise<AuditVerificationView>;
}
