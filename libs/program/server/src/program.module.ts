import { Problem } from '@feria/kernel';
import { ProgrammeImport, ProgrammeReleases, ProgrammeSeed, ReleaseReader } from '@feria/program-contract';
import { mapConstraint } from '@feria/server';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Counter } from './counters/counter.entity.ts';
import { DraftController } from './draft/draft.controller.ts';
import { DraftLoader } from './draft/draft-loader.ts';
import { ReadDraft } from './draft/read-draft.ts';
import { CreateEvent } from './events/create-event.ts';
import { EventCast } from './events/event-cast.ts';
import { EventParticipant } from './events/event-participant.entity.ts';
import { EventPerformer } from './events/event-performer.entity.ts';
import { Event } from './events/event.entity.ts';
import { EventsController } from './events/events.controller.ts';
import { ReadEvent } from './events/read-event.ts';
import { UpdateEvent } from './events/update-event.ts';
import { ExportsController } from './export-xlsx/exports.controller.ts';
import { ExpireHolds } from './holds/expire-holds.ts';
import { HoldTimer } from './holds/hold-timer.ts';
import { SweepHolds } from './holds/sweep-holds.ts';
import { importProviders } from './import/import-providers.ts';
import { ImportRun } from './import/import-run.entity.ts';
import { ImportsController } from './import/imports.controller.ts';
import { FollowSpaces } from './listeners/follow-spaces.ts';
import { BulkEdit } from './performances/bulk-edit.ts';
import { CreatePerformance } from './performances/create-performance.ts';
import { Performance, SPACE_OVERLAP } from './performances/performance.entity.ts';
import { PerformancesController } from './performances/performances.controller.ts';
import { ReadPerformance } from './performances/read-performance.ts';
import { SavePerformances } from './performances/save-performances.ts';
import { UpdatePerformance } from './performances/update-performance.ts';
import { Availability } from './performers/availability.entity.ts';
import { Performer } from './performers/performer.entity.ts';
import { PolicyRow } from './policy/policy-row.entity.ts';
import { PolicyController } from './policy/policy.controller.ts';
import { ReadPolicy } from './policy/read-policy.ts';
import { WritePolicy } from './policy/write-policy.ts';
import { CommandLineReleases } from './releases/command-line-releases.ts';
import { PreviewRelease } from './releases/preview-release.ts';
import { PublishRelease } from './releases/publish-release.ts';
import { ReadReleases } from './releases/read-releases.ts';
import { ReleaseRevision } from './releases/release-revision.entity.ts';
import { Release } from './releases/release.entity.ts';
import { ReleasesController } from './releases/releases.controller.ts';
import { ResetDraft } from './releases/reset-draft.ts';
import { Revision } from './releases/revision.entity.ts';
import { StoredReleaseReader } from './releases/stored-release-reader.ts';
import { SeedWaivers } from './seed/seed-waivers.ts';
import { StoredProgrammeSeed } from './seed/stored-programme-seed.ts';
import { WaiveConflict } from './waivers/waive-conflict.ts';
import { Waiver } from './waivers/waiver.entity.ts';
import { WaiversController } from './waivers/waivers.controller.ts';

const DRAFT = [Event, EventParticipant, EventPerformer, Performer, Availability, Performance, Counter, PolicyRow, Waiver];
const RELEASES = [Revision, Release, ReleaseRevision];

mapConstraint(SPACE_OVERLAP, () => new Problem('program/space-already-booked', 409, 'Otra función ocupa ese espacio a esa hora, contando montaje, desmontaje y cambio de escenario'));

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([...DRAFT, ...RELEASES, ImportRun])],
  controllers: [DraftController, EventsController, PerformancesController, WaiversController, PolicyController, ReleasesController, ImportsController, ExportsController],
  providers: [
    DraftLoader, ReadDraft, EventCast, ReadEvent, CreateEvent, UpdateEvent,
    SavePerformances, ReadPerformance, CreatePerformance, UpdatePerformance, BulkEdit, HoldTimer, ExpireHolds, SweepHolds, FollowSpaces,
    WaiveConflict, ReadPolicy, WritePolicy, PublishRelease, PreviewRelease, ReadReleases, ResetDraft, SeedWaivers,
    ...importProviders,
    { provide: ReleaseReader, useClass: StoredReleaseReader },
    { provide: ProgrammeReleases, useClass: CommandLineReleases },
    { provide: ProgrammeSeed, useClass: StoredProgrammeSeed },
  ],
  exports: [ReleaseReader, ProgrammeImport, ProgrammeReleases, ProgrammeSeed],
})
export class ProgramModule {}
