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

/** The same contexts as the API, for their listeners and job handlers. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(config), IdentityModule, EditionsModule, VenuesModule, ParticipantsModule, ProgramModule, AgendaModule.forRoot({ siteDir: null }), NotificationsModule, AuditModule],
    };
  }
}
