import { EditionsModule } from '@feria/editions-server';
import { IdentityModule } from '@feria/identity-server';
import { ParticipantsModule } from '@feria/participants-server';
import { PlatformModule, type Config } from '@feria/server';
import { VenuesModule } from '@feria/venues-server';
import { Module, type DynamicModule } from '@nestjs/common';
import { HealthController } from './health/health.controller.ts';
import { MIGRATIONS, ReadinessCheck } from './health/readiness.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { Metrics } from './metrics/metrics.ts';
import { migrations } from './migrations.ts';

/** The HTTP process: every context, and what says how it is. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forRoot(config), IdentityModule, EditionsModule, VenuesModule, ParticipantsModule],
      controllers: [HealthController, MetricsController],
      providers: [ReadinessCheck, Metrics, { provide: MIGRATIONS, useValue: migrations }],
    };
  }
}
