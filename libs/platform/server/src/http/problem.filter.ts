import { Problem, type ProblemBody } from '@feria/kernel';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { currentContext } from '../auth/request-context.ts';
import { problemOfConstraint } from '../database/constraints.ts';
import { isConnectionFailure, isContention } from '../database/failures.ts';
import { logger } from '../logging.ts';

const SENTENCES: Record<number, string> = { 404: 'No existe esa dirección', 413: 'El envío es demasiado grande', 415: 'Ese tipo de contenido no se acepta', 400: 'La petición no se entiende' };

function toBody(error: unknown): ProblemBody {
  const problem = error instanceof Problem ? error : problemOfConstraint(error);
  if (problem) return problem.toBody();
  if (isConnectionFailure(error)) return { type: '/problems/platform/unavailable', title: 'El servicio no está disponible por un momento. Sus datos no se han perdido: intente de nuevo', status: 503 };
  if (isContention(error)) return { type: '/problems/platform/busy', title: 'Alguien más está cambiando lo mismo. Intente de nuevo', status: 503 };
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode ?? 500;
  if (status < 500) return { type: `/problems/platform/http-${status}`, title: SENTENCES[status] ?? 'La petición no se puede atender', status };
  return { type: '/problems/platform/unexpected', title: 'Algo falló de nuestro lado. Nada se guardó a medias: intente de nuevo', status: 500 };
}

/** Every error leaves as `application/problem+json` (RFC 9457); what we did not expect is logged, never shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const body = toBody(error);
    const { requestId } = currentContext();
    if (body.status >= 500) logger.error({ err: error, requestId }, body.title);
    if (body.status === 503) reply.header('retry-after', '5');
    if (typeof body.retryAfter === 'number') reply.header('retry-after', String(body.retryAfter));
    void reply.status(body.status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store').send({ ...body, requestId });
  }
}
