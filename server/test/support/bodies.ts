/** Makes the smallest valid request body that the OpenAPI document allows, so that a walk over all routes gets past validation. */
import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The part of a JSON schema that our DTO decorators write. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Values that a field takes by its name: what exists in the test county. */
export type Known = Readonly<Record<string, unknown>>;

/** One text for every pattern in use; a new pattern must find its text here. */
const TEXTS = ['测试文字内容', '990121100000', '2026-11-24', '08:30', '13900000000', 'abc123', 'ABCDEFGH'];

function resolve(document: OpenAPIObject, schema: Schema): Schema {
  const { $ref: ref, allOf } = schema;
  if (allOf?.[0]) return resolve(document, allOf[0]);
  if (!ref) return schema;
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  const target = document.components?.schemas?.[name];
  if (!target) throw new Error(`no schema ${name}`);
  return resolve(document, target as Schema);
}

function text({ format, minLength = 0, pattern }: Schema, name: string): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2026-11-24';
  if (!pattern) return '测试文字内容'.padEnd(minLength, '。');
  const found = TEXTS.find((candidate) => new RegExp(pattern, 'u').test(candidate));
  if (found === undefined) throw new Error(`no text for ${name}: ${pattern}`);
  return found;
}

function value(document: OpenAPIObject, given: Schema, name: string, known: Known): unknown {
  if (name in known) return known[name];
  const schema = resolve(document, given);
  if (schema.enum?.[0] !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      return text(schema, name);
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'array':
      return [];
    default:
      return minimalBody(document, schema, known);
  }
}

/** Only the required fields, each with its least valid value; `known` names what must exist. */
export function minimalBody(
  document: OpenAPIObject,
  schema: Schema,
  known: Known = {},
): Record<string, unknown> {
  const { required = [], properties = {} } = resolve(document, schema);
  return Object.fromEntries(
    required.map((name) => [name, value(document, properties[name] ?? {}, name, known)]),
  );
}
