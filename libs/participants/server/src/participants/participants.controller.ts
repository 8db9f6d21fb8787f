import type { InputOf } from '@feria/kernel';
import { createParticipant, listParticipants, updateParticipant, type ParticipantView } from '@feria/participants-contract';
import { Endpoint, InEdition, Input, UnitOfWork, type EditionRef } from '@feria/server';
import { Controller } from '@nestjs/common';
import { EditParticipant } from './edit-participant.ts';
import { participantViews } from './participant.repository.ts';

@Controller()
export class ParticipantsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly participants: EditParticipant,
  ) {}

  @Endpoint(listParticipants)
  list(@InEdition() edition: EditionRef): Promise<ParticipantView[]> {
    return this.uow.read((manager) => participantViews(manager, edition.id));
  }

  @Endpoint(createParticipant)
  create(@InEdition() edition: EditionRef, @Input() { body }: InputOf<typeof createParticipant>): Promise<ParticipantView> {
    return this.participants.create(edition.id, body);
  }

  @Endpoint(updateParticipant)
  update(@InEdition() edition: EditionRef, @Input() { params, body, ifMatch }: InputOf<typeof updateParticipant>): Promise<ParticipantView> {
    return this.participants.update(edition.id, params.participant, ifMatch, body);
  }
}
