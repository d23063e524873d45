/** Reads every route's declaration off the running application: the start refuses undeclared ones, tests walk the list. */
import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_KEY, type AccessDeclaration } from './access.decorator.js';

export interface DeclaredRoute {
  readonly method: string;
  /** With the `/api` prefix where the route has it, and `:name` parameters. */
  readonly path: string;
  readonly handler: string;
  readonly access: AccessDeclaration | null;
}

@Injectable()
export class DeclaredRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error naming the first route that declares nothing. */
  onApplicationBootstrap(): void {
    const bare = this.list().find((route) => route.access === null);
    if (bare) throw new Error(`Route ${bare.method} ${bare.path} (${bare.handler}) declares no @Access`);
  }

  list(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap((wrapper) => {
      const { instance, metatype } = wrapper;
      if (!instance || !metatype) return [];
      const base = String(Reflect.getMetadata(PATH_METADATA, metatype) ?? '');
      const prototype: object = Object.getPrototypeOf(instance);
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler: unknown = Reflect.get(prototype, name);
        if (typeof handler !== 'function') return [];
        const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
        if (typeof method !== 'number') return [];
        const path =
          `/${[base, String(Reflect.getMetadata(PATH_METADATA, handler) ?? '')].join('/')}`.replace(
            /\/+/g,
            '/',
          );
        return [
          {
            method: RequestMethod[method] ?? 'GET',
            path: path.length > 1 ? path.replace(/\/$/, '') : path,
            handler: `${metatype.name}.${name}`,
            access: (Reflect.getMetadata(ACCESS_KEY, handler) as AccessDeclaration | undefined) ?? null,
          },
        ];
      });
    });
  }
}
