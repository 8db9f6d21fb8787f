import { EditionsModule } from '@feria/editions-server';
import { ParticipantsModule } from '@feria/participants-server';
import { VenuesModule } from '@feria/venues-server';

/** The real modules that the programme stands on, for specs that make venues and participations through it. */
export const upstreamOfProgramme = [EditionsModule, VenuesModule, ParticipantsModule];
