import { Problem } from '@feria/kernel';

const MESSAGE = 'El código no es correcto o ya se usó';

/** 422, not 401: the session goes on, only the code was wrong. */
export function wrongCode(): Problem {
  return new Problem('identity/wrong-code', 422, MESSAGE, { where: 'body', fields: [{ field: 'code', message: MESSAGE }] });
}
