import type { Role } from '@feria/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One role of one account, narrowed to at most one scope; several rows of a role and edition make one `Grant`. */
@Entity('identity_grant')
export class GrantRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') role: Role;
  @Column('uuid', { name: 'edition_id', nullable: true }) editionId: string | null;
  @Column('text', { name: 'scope_kind', nullable: true }) scopeKind: string | null;
  @Column('text', { name: 'scope_id', nullable: true }) scopeId: string | null;
}
