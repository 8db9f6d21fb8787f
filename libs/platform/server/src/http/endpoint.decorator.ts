import type { EndpointDefinition } from '@feria/kernel';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiExtension, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

export const ENDPOINT = 'feria:endpoint';

const METHODS = { GET: RequestMethod.GET, POST: RequestMethod.POST, PUT: RequestMethod.PUT, PATCH: RequestMethod.PATCH, DELETE: RequestMethod.DELETE } as const;

type JsonSchema = { properties?: Record<string, object>; required?: string[] };

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest as JsonSchema;
}

/** Routes, documents and guards a controller method by its endpoint definition. */
export function Endpoint(definition: EndpointDefinition): MethodDecorator {
  const { access, query, body } = definition;
  const decorators = [
    RequestMapping({ path: definition.path, method: METHODS[definition.method] }),
    HttpCode(definition.status ?? 200),
    SetMetadata(ENDPOINT, definition),
    ApiOperation({ operationId: definition.id, summary: definition.summary }),
    ApiExtension('x-permission', typeof access === 'string' ? access : access.name),
    ApiResponse({ status: definition.status ?? 200, schema: jsonSchema(definition.response, 'output') }),
  ];
  if (body) decorators.push(ApiBody({ schema: jsonSchema(body, 'input') }));
  if (query) {
    const { properties = {}, required = [] } = jsonSchema(query, 'input');
    for (const [name, schema] of Object.entries(properties)) decorators.push(ApiQuery({ name, required: required.includes(name), schema }));
  }
  return applyDecorators(...decorators);
}
