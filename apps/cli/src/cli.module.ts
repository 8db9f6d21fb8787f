import { AgendaModule } from '@feria/agenda-server';
import { AuditModule } from '@feria/audit-server';
import { EditionsModule } from '@feria/editions-server';
import { IdentityModule } from '@feria/identity-server';
import { ParticipantsModule } from '@feria/participants-server';
import { ProgramModule } from '@feria/program-server';
import { PlatformModule, type Config } from '@feria/server';
import { VenuesModule } from '@feria/venues-server';
import { Module, type DynamicModule } from '@nestjs/common';

/** The contexts whose ports the commands call; listeners and jobs are the worker's affair. */
@Module({})
export class CliModule {
  static forRoot(config: Config): DynamicModule {
    return { module: CliModule, imports: [PlatformModule.forRoot(config), IdentityModule, EditionsModule, VenuesModule, ParticipantsModule, ProgramModule, AgendaModule.forRoot({ siteDir: null }), AuditModule] };
  }
}
