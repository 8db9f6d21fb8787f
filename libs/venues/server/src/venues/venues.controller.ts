import type { InputOf } from '@feria/kernel';
import { Endpoint, InEdition, Input, type EditionRef } from '@feria/server';
import { createSpace, createVenue, listVenues, updateSpace, updateVenue, VenueDirectory, type SpaceView, type VenueView } from '@feria/venues-contract';
import { Controller } from '@nestjs/common';
import { EditSpace } from '../spaces/edit-space.ts';
import { EditVenue } from './edit-venue.ts';

@Controller()
export class VenuesController {
  constructor(
    private readonly directory: VenueDirectory,
    private readonly venues: EditVenue,
    private readonly spaces: EditSpace,
  ) {}

  @Endpoint(listVenues)
  list(@InEdition() edition: EditionRef): Promise<VenueView[]> {
    return this.directory.ofEdition(edition.id);
  }

  @Endpoint(createVenue)
  create(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof createVenue>): Promise<VenueView> {
    return this.venues.create(edition.id, body);
  }

  @Endpoint(updateVenue)
  update(@InEdition() edition: EditionRef, @Input() { params, body, ifMatch }: InputOf<typeof updateVenue>): Promise<VenueView> {
    return this.venues.update(edition.id, params.venue, ifMatch, body);
  }

  @Endpoint(createSpace)
  createSpace(@InEdition() edition: EditionRef, @Input() { params, body }: InputOf<typeof createSpace>): Promise<SpaceView> {
    return this.spaces.create(edition.id, params.venue, body);
  }

  @Endpoint(updateSpace)
  updateSpace(@InEdition() edition: EditionRef, @Input() { params, body, ifMatch }: InputOf<typeof updateSpace>): Promise<SpaceView> {
    return this.spaces.update(edition.id, params.space, ifMatch, body);
  }
}
