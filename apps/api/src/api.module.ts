import { AgendaModule } from '@feria/agenda-server';
import { AuditModule } from '@feria/audit-server';
import { EditionsModule } from '@feria/editions-server';
import { IdentityModule } from '@feria/identity-server';
import { NotificationsModule } from '@feria/notifications-server';
import { ParticipantsModule } from '@feria/participants-server';
import { ProgramModule } from '@feria/program-server';
import { PlatformModule, type Config } from '@feria/server';
import { VenuesModule } from '@feria/venues-server';
import { Module, type DynamicModule } from '@nestjs/common';
import { HealthController } from './health/health.controller.ts';
import { MIGRATIONS, ReadinessCheck } from './health/readiness.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { Metrics } from './metrics/metrics.ts';
import { migrations } from './migrations.ts';
import { SITE_DIR } from './static/browser-apps.ts';

/** The HTTP process: every context, and what says how it is. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forRoot(config), IdentityModule, EditionsModule, VenuesModule, ParticipantsModule, ProgramModule, AgendaModule.forRoot({ siteDir: SITE_DIR }), NotificationsModule, AuditModule],
      controllers: [HealthController, MetricsController],
      providers: [ReadinessCheck, Metrics, { provide: MIGRATIONS, useValue: migrations }],
    };
  }
}
