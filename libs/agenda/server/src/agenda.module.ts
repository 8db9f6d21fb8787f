import { PublishedFeeds } from '@feria/agenda-contract';
import { Clock } from '@feria/kernel';
import { answerFirst, CONFIG, type Config } from '@feria/server';
import { Inject, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { FastifyInstance } from 'fastify';
import { AgendaDocument } from './documents/document.entity.ts';
import { AgendaManifest } from './documents/manifest.entity.ts';
import { StoredFeeds } from './feeds/stored-feeds.ts';
import { registerPageRoutes } from './pages/page-routes.ts';
import { ProjectChangedEdition, ProjectChangedVenues, ProjectPublishedRelease } from './projection/listeners.ts';
import { LoadPicture } from './projection/load-picture.ts';
import { ProjectRelease } from './projection/project-release.ts';
import { RecompressDocuments } from './projection/recompress-documents.ts';
import { PublicStore } from './serving/public-store.ts';
import { answerPublic, registerPublicRoutes } from './serving/public-routes.ts';

const SITE_DIR = Symbol('SITE_DIR');

/** The public read model. With a `siteDir` (the API process) it serves; without (worker, command line) it only projects. */
@Module({})
export class AgendaModule implements OnModuleInit {
  constructor(
    private readonly store: PublicStore,
    private readonly clock: Clock,
    private readonly http: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SITE_DIR) private readonly siteDir: string | null,
  ) {}

  static forRoot({ siteDir }: { siteDir: string | null }): DynamicModule {
    return {
      module: AgendaModule,
      imports: [TypeOrmModule.forFeature([AgendaDocument, AgendaManifest])],
      providers: [
        { provide: SITE_DIR, useValue: siteDir },
        LoadPicture, ProjectRelease, ProjectPublishedRelease, ProjectChangedEdition, ProjectChangedVenues, RecompressDocuments, PublicStore,
        { provide: PublishedFeeds, useClass: StoredFeeds },
      ],
      exports: [PublishedFeeds],
    };
  }

  async onModuleInit(): Promise<void> {
    if (this.siteDir === null) return;
    const fastify = this.http.httpAdapter.getInstance<FastifyInstance>();
    answerFirst(fastify.server, (request, response) => answerPublic(this.store, request, response));
    registerPublicRoutes(fastify, this.store);
    registerPageRoutes(fastify, this.store, this.clock, { siteDir: this.siteDir, publicUrl: this.config.publicUrl });
    await this.store.start();
  }
}
