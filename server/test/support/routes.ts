/** Reads every route with its declaration and its request off the running application, and sends the least valid request to it. */
import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { AccessDeclaration } from '../../src/common/access/access.decorator.js';
import { DeclaredRoutes } from '../../src/common/access/declared-routes.js';
import { openApiDocument } from '../../src/openapi-document.js';
import type { TestApp } from './app.js';
import { type Known, minimalBody, type Schema } from './bodies.js';
import type { Asked, Refusal, TestPerson } from './people.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

export interface TestRoute {
  /** `POST /api/citizen/messages/:id/join`. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly access: AccessDeclaration;
  /** Names of the `:name` parts. */
  readonly parameters: readonly string[];
  /** Names of the query parameters, with those that must be there. */
  readonly query: readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[];
  /** Schema of the JSON body; null without one. */
  readonly body: Schema | null;
  /** Takes a file instead of JSON. */
  readonly upload: boolean;
}

interface Operation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

function operationOf(document: OpenAPIObject, path: string, method: string): Operation | undefined {
  const item: unknown = document.paths[path.replace(/:(\w+)/g, '{$1}')];
  return typeof item === 'object' && item !== null ? Reflect.get(item, method.toLowerCase()) : undefined;
}

export interface Routes {
  readonly all: readonly TestRoute[];
  /** The least valid body of a route: JSON, bytes for an upload, undefined without one. */
  bodyOf(route: TestRoute, known?: Known): Record<string, unknown> | Buffer | undefined;
  /** Sends the least valid request. `values` fills `:name` parts and fields; what it leaves out exists nowhere. */
  send(ask: TestPerson['ask'], route: TestRoute, values?: Known): Promise<Asked<Partial<Refusal>>>;
}

/** @throws Error for a route without a declaration (the application would not have started). */
export function routesOf(test: TestApp): Routes {
  const document = openApiDocument(test.app);
  const all = test.app
    .get(DeclaredRoutes, { strict: false })
    .list()
    .map((declared): TestRoute => {
      const method = METHODS.find((name) => name === declared.method);
      if (!declared.access || !method) throw new Error(`${declared.method} ${declared.path} is not declared`);
      const operation = operationOf(document, declared.path, method);
      const content = operation?.requestBody?.content ?? {};
      return {
        name: `${method} ${declared.path}`,
        method,
        path: declared.path,
        access: declared.access,
        parameters: [...declared.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name),
        query: (operation?.parameters ?? [])
          .filter((parameter) => parameter.in === 'query')
          .map(({ name, required = false, schema = {} }) => ({ name, required, schema })),
        body: content['application/json']?.schema ?? null,
        upload: 'multipart/form-data' in content,
      };
    });
  const bodyOf = (route: TestRoute, known: Known = {}) => {
    if (route.upload) return Buffer.from('not a picture');
    return route.body ? minimalBody(document, route.body, known) : undefined;
  };
  return {
    all,
    bodyOf,
    send: (ask, route, values = {}) =>
      ask(route.method, urlOf(route, document, values), bodyOf(route, values)),
  };
}

function urlOf(route: TestRoute, document: OpenAPIObject, values: Known): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? randomUUID())),
  );
  const required = route.query.filter((parameter) => parameter.required);
  const schema: Schema = {
    required: required.map(({ name }) => name),
    properties: Object.fromEntries(required.map((parameter) => [parameter.name, parameter.schema])),
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(minimalBody(document, schema, values)))
    query.set(name, String(value));
  return required.length > 0 ? `${path}?${query}` : path;
}
