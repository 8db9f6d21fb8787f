import { EditionReader } from '@feria/editions-contract';
import { Problem } from '@feria/kernel';
import { ReleaseReader, type ReleaseChange, type ReleaseSummary } from '@feria/program-contract';
import { changeKinds, pairSuggestions } from '@feria/program-domain';
import { UnitOfWork } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { Release } from './release.entity.ts';
import { presentChanges, presentSummary } from './release.presenter.ts';

@Injectable()
export class ReadReleases {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly releases: ReleaseReader,
    private readonly editions: EditionReader,
  ) {}

  async list(editionId: string): Promise<ReleaseSummary[]> {
    const rows = await this.uow.read((manager) => manager.find(Release, { where: { editionId }, order: { number: 'DESC' } }));
    return rows.map(presentSummary);
  }

  /** What a release changed from the one before. */
  async one(editionId: string, number: number): Promise<ReleaseSummary & { entries: ReleaseChange[] }> {
    return this.uow.read(async (manager) => {
      const row = Number.isInteger(number) ? await manager.findOneBy(Release, { editionId, number }) : null;
      if (!row) throw unknownRelease();
      const edition = await this.editions.byId(editionId);
      const steps = await this.releases.steps(editionId, number);
      const changes = steps.map(({ performanceId, before, after }) => (
        { performanceId, kinds: changeKinds(before?.content ?? null, after.content), before: before?.content ?? null, after: after.content }));
      return { ...presentSummary(row), entries: presentChanges(edition?.zone ?? 'UTC', changes, pairSuggestions(changes)) };
    });
  }
}

export function unknownRelease(): Problem {
  return new Problem('program/unknown-release', 404, 'Esa publicación no existe');
}
