import { Problem } from '@feria/kernel';
import { mapConstraint } from '@feria/server';
import { VenueDirectory, VenueSeed } from '@feria/venues-contract';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnsureImportedSpaces } from './readers/ensure-imported-spaces.ts';
import { RemoveImportedSpaces } from './readers/remove-imported-spaces.ts';
import { StoredVenueDirectory } from './readers/stored-venue-directory.ts';
import { StoredVenueSeed } from './readers/stored-venue-seed.ts';
import { EditSpace } from './spaces/edit-space.ts';
import { Space } from './spaces/space.entity.ts';
import { EditVenue } from './venues/edit-venue.ts';
import { Venue } from './venues/venue.entity.ts';
import { VenuesController } from './venues/venues.controller.ts';

const onField = (slug: string, status: number, field: string, message: string) => () => new Problem(`venues/${slug}`, status, message, { fields: [{ field, message }] });

mapConstraint('venues_venue__code', onField('code-taken', 409, 'code', 'Ya hay una sede con esa clave en esta edición'));
mapConstraint('venues_venue__hours', onField('closes-before-opening', 422, 'closeTime', 'La hora de cierre debe ser posterior a la de apertura'));
mapConstraint('venues_space__hours', onField('closes-before-opening', 422, 'closeTime', 'La hora de cierre debe ser posterior a la de apertura'));

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Venue, Space])],
  controllers: [VenuesController],
  providers: [EditVenue, EditSpace, EnsureImportedSpaces, RemoveImportedSpaces, { provide: VenueDirectory, useClass: StoredVenueDirectory }, { provide: VenueSeed, useClass: StoredVenueSeed }],
  exports: [VenueDirectory, VenueSeed],
})
export class VenuesModule {}
