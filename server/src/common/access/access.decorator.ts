/** The declaration that every route must carry: its door, its permission, its rate limit. A route without one stops the start. */

import type { Door, Permission } from '@liaison/shared/access/access.types';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import { AppError } from '../errors/app-error.js';
import { requestContext } from '../http/request-context.js';
import type { Person } from './person.js';

export const LIMITS = ['read', 'write', 'upload', 'sign_in', 'scan', 'heavy'] as const;
export type LimitName = (typeof LIMITS)[number];

export interface AccessDeclaration {
  /** `public` needs no account; `any` takes every signed-in person. */
  readonly door: Door | 'public' | 'any';
  readonly permission?: Permission;
  readonly limit: LimitName;
  /** False for writes that are safe to repeat by themselves (signing in, marking as read). */
  readonly idempotencyKey?: boolean;
  /** Open also to who must first change the password or bind a one-time code, and may do nothing else. */
  readonly whileRestricted?: boolean;
}

export const ACCESS_KEY = 'liaison:access';

export function Access(declaration: AccessDeclaration): MethodDecorator {
  return declaration.door === 'public'
    ? SetMetadata(ACCESS_KEY, declaration)
    : applyDecorators(SetMetadata(ACCESS_KEY, declaration), ApiBearerAuth());
}

/** The signed-in person, as a parameter of a handler. */
export const Me = createParamDecorator((_: unknown, _context: ExecutionContext): Person => {
  const person = requestContext.current()?.person;
  if (!person) throw new AppError('sign_in_needed');
  return person;
});
