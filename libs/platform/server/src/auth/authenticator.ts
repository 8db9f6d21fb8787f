import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';

/** Finds out who sends a request. Implemented by the identity context. */
export abstract class Authenticator {
  abstract authenticate(request: FastifyRequest): Promise<Actor>;
}
