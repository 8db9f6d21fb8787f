import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Performance } from '../performances/performance.entity.ts';
import { Release } from './release.entity.ts';
import { Revision } from './revision.entity.ts';

/** One line of a release: which picture it shows of a performance. */
@Entity('program_release_revision')
@Index('program_release_revision__of', ['revisionId'])
@Index('program_release_revision__by_performance', ['performanceId'])
export class ReleaseRevision {
  @ForeignKey(() => Release, { name: 'program_release_revision__release', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'release_id' }) releaseId: string;
  @ForeignKey(() => Revision, { name: 'program_release_revision__revision' })
  @Column('uuid', { name: 'revision_id' }) revisionId: string;
  @ForeignKey(() => Performance, { name: 'program_release_revision__performance' })
  @PrimaryColumn('uuid', { name: 'performance_id' }) performanceId: string;
}
