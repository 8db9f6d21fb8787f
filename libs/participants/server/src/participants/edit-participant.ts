import { newId, Problem, type InputOf } from '@feria/kernel';
import type { createParticipant, ParticipantView, updateParticipant } from '@feria/participants-contract';
import { ParticipantDirectory } from '@feria/participants-contract';
import { changedFields, Outbox, staleVersion, UnitOfWork, updateVersioned } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { Participant } from './participant.entity.ts';
import { requireManage } from './participant.policy.ts';
import { participantViews } from './participant.repository.ts';

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Makes and changes participants: their names and facts are data of the product, the same in every edition. */
@Injectable()
export class EditParticipant {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly directory: ParticipantDirectory,
  ) {}

  /** The new participant takes part in the edition in which it was made. */
  async create(editionId: string, fields: InputOf<typeof createParticipant>['body']): Promise<ParticipantView> {
    requireManage(editionId, []);
    return this.uow.run(async (manager) => {
      const id = newId();
      await manager.insert(Participant, { ...fields, id, version: 1 });
      await this.directory.ensureParticipations(editionId, [id]);
      const [view] = await participantViews(manager, editionId, id);
      await this.outbox.fact(editionId, { action: 'participants.participant.created', subject: { kind: 'participant', id }, after: view });
      return view!;
    });
  }

  async update(editionId: string, id: string, version: number, fields: InputOf<typeof updateParticipant>['body']): Promise<ParticipantView> {
    return this.uow.run(async (manager) => {
      const read = async () => (isId(id) ? (await participantViews(manager, editionId, id))[0] : undefined);
      const before = await read();
      if (!before) throw new Problem('participants/unknown-participant', 404, 'No existe ese participante');
      requireManage(editionId, before.missions.map((mission) => mission.id));
      if (before.version !== version) throw staleVersion(before);
      await updateVersioned(manager, Participant, { id, version }, fields, read);
      const after = (await read())!;
      await this.outbox.fact(editionId, { action: 'participants.participant.changed', subject: { kind: 'participant', id }, ...changedFields(before, after) });
      return after;
    });
  }
}
