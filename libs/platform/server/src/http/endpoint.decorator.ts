import type { EndpointDefinition } from '@feria/kernel';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

export const ENDPOINT = 'feria:endpoint';

const METHODS = { GET: RequestMethod.GET, POST: RequestMethod.POST, PUT: RequestMethod.PUT, PATCH: RequestMethod.PATCH, DELETE: RequestMethod.DELETE } as const;

const UPLOAD = { type: 'object' as const, required: ['file'], properties: { file: { type: 'string' as const, format: 'binary' } }, additionalProperties: { type: 'string' as const } };

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
  for (const [, name = ''] of definition.path.matchAll(/:(\w+)/g)) decorators.push(ApiParam({ name, required: true, schema: { type: 'string' } }));
  if (definition.precondition) decorators.push(ApiHeader({ name: 'If-Match', required: true, description: 'The version that you saw, in quotes', schema: { type: 'string' } }));
  if (definition.upload) decorators.push(ApiConsumes('multipart/form-data'), ApiBody({ schema: UPLOAD }));
  if (body) decorators.push(ApiBody({ schema: jsonSchema(body, 'input') }));
  if (query) {
    const { properties = {}, required = [] } = jsonSchema(query, 'input');
    for (const [name, schema] of Object.entries(properties)) decorators.push(ApiQuery({ name, required: required.includes(name), schema }));
  }
  return applyDecorators(...decorators);
}
