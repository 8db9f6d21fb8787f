import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { PolicyRow } from './policy-row.entity.ts';
import type { PolicyEntryView } from './write-policy.ts';

@Injectable()
export class ReadPolicy {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(editionId: string): Promise<PolicyEntryView[]> {
    const rows = await this.uow.read((manager) => manager.find(PolicyRow, { where: { editionId }, order: { rule: 'ASC', venueId: 'ASC' } }));
    return rows.map(({ rule, venueId, severity }) => ({ rule, venueId, severity }));
  }
}
