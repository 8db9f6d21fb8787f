import { newId, type Grant } from '@feria/kernel';
import { ANONYMOUS, Authenticator, type Actor } from '@feria/server';
import { Module, type DynamicModule } from '@nestjs/common';
import type { TestClient } from './test-client.ts';

const HEADER = 'x-spec-actor';

/** People who are simply believed, for specs of contexts where signing in is not the matter. */
@Module({})
export class StubIdentity {
  private static readonly people = new Map<string, Actor>();

  static module(): DynamicModule {
    const useValue: Authenticator = { authenticate: async ({ headers }) => StubIdentity.people.get(String(headers[HEADER])) ?? ANONYMOUS };
    return { module: StubIdentity, global: true, providers: [{ provide: Authenticator, useValue }], exports: [Authenticator] };
  }

  /** The client goes on as somebody with these grants; answers who. */
  static signIn(client: TestClient, grants: Grant[], person: Partial<Actor> = {}): Actor {
    const actor: Actor = { ...ANONYMOUS, kind: 'account', accountId: newId(), sessionId: newId(), name: 'Prueba', email: 'prueba@feria.example', grants, ...person };
    StubIdentity.people.set(actor.accountId!, actor);
    // A cookie too, because public endpoints ask who comes only when one is sent.
    client.cookies.set('spec', '1');
    client.headers[HEADER] = actor.accountId!;
    return actor;
  }
}
