import { Clock } from '@feria/kernel';
import { EditionResolver, UnitOfWork, type EditionRef } from '@feria/server';
import { Injectable } from '@nestjs/common';
import { Edition } from '../editions/edition.entity.ts';

const REMEMBERED_MS = 2000;

/** Every request of an edition asks for it: an answer is remembered for two seconds, an unknown slug never. */
@Injectable()
export class StoredEditionResolver extends EditionResolver {
  private readonly known = new Map<string, { edition: EditionRef; until: number }>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async bySlug(slug: string): Promise<EditionRef | undefined> {
    const now = this.clock.now().getTime();
    const remembered = this.known.get(slug);
    if (remembered && remembered.until > now) return remembered.edition;
    const edition = await this.uow.read((manager) => manager.findOne(Edition, { select: { id: true, slug: true }, where: { slug } }));
    this.known.delete(slug);
    if (!edition) return undefined;
    const answer = { id: edition.id, slug: edition.slug };
    this.known.set(slug, { edition: answer, until: now + REMEMBERED_MS });
    return answer;
  }
}
