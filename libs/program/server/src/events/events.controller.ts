import type { InputOf, ResponseOf } from '@feria/kernel';
import { createEvent, readEvent, updateEvent, type EventView } from '@feria/program-contract';
import { Endpoint, InEdition, Input, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { CreateEvent } from './create-event.ts';
import { ReadEvent } from './read-event.ts';
import { UpdateEvent } from './update-event.ts';

@Controller()
export class EventsController {
  constructor(
    private readonly reading: ReadEvent,
    private readonly creation: CreateEvent,
    private readonly updating: UpdateEvent,
  ) {}

  @Endpoint(readEvent)
  read(@InEdition() edition: EditionRef, @Input() { params }: InputOf<typeof readEvent>): Promise<EventView> {
    return this.reading.execute(edition.id, params.event);
  }

  @Endpoint(createEvent)
  create(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof createEvent>): Promise<ResponseOf<typeof createEvent>> {
    return this.creation.execute(edition.id, body.event, body.performance);
  }

  @Endpoint(updateEvent)
  update(@InEdition() edition: EditionRef, @Input() { params, ifMatch, body }: InputOf<typeof updateEvent>): Promise<EventView> {
    return this.updating.execute(edition.id, params.event, ifMatch, body);
  }
}
