import type { listImports } from '@feria/program-contract';
import type { ResponseOf } from '@feria/kernel';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';

type Summary = ResponseOf<typeof listImports>[number];
type Row = Pick<Summary, 'id' | 'fileName' | 'format' | 'counts' | 'appliedBy' | 'undone'> & { appliedAt: Date };

const MOST = 100;

@Injectable()
export class ListImports {
  constructor(private readonly uow: UnitOfWork) {}

  /** Applied imports, newest first; only the first can be undone. */
  async execute(editionId: string): Promise<Summary[]> {
    const rows: Row[] = await this.uow.read((manager) => manager.query(
      `SELECT id, file_name AS "fileName", format, counts, coalesce(applied_by_name, '') AS "appliedBy", applied_at AS "appliedAt", undone_at IS NOT NULL AS undone
       FROM program_import WHERE edition_id = $1 AND applied_at IS NOT NULL ORDER BY applied_at DESC, id DESC LIMIT ${MOST}`, [editionId]));
    return rows.map(({ appliedAt, ...row }, index) => ({ ...row, appliedAt: appliedAt.toISOString(), undoable: index === 0 && !row.undone }));
  }
}
