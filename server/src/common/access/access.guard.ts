/** Lets a request through when its route's declaration allows it: limit, token, door, permission — in this order. */
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../errors/app-error.js';
import { requestContext } from '../http/request-context.js';
import { ACCESS_KEY, type AccessDeclaration } from './access.decorator.js';
import { Limiter } from './limiter.js';
import { can, type Person, PersonSource, TokenReader, within } from './person.js';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: Limiter,
    private readonly tokens: TokenReader,
    private readonly people: PersonSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<AccessDeclaration | undefined>(ACCESS_KEY, context.getHandler());
    if (!access) throw new AppError('forbidden');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const person = access.door === 'public' ? null : await this.person(request);
    await this.limiter.consume(access.limit, person?.accountId ?? request.ip);
    if (person) this.check(person, access);
    const current = requestContext.current();
    if (current) {
      current.limit = access.limit;
      current.person = person && access.permission ? within(person, access.permission) : person;
    }
    return true;
  }

  private async person(request: FastifyRequest): Promise<Person> {
    const header = request.headers.authorization;
    if (!header?.startsWith('Bearer ')) throw new AppError('sign_in_needed');
    const { sessionId, door } = await this.tokens.read(header.slice(7));
    return this.people.load(sessionId, door);
  }

  private check(person: Person, access: AccessDeclaration): void {
    if (person.restricted && !access.whileRestricted)
      throw new AppError(person.restricted === 'password' ? 'password_change_needed' : 'totp_enrol_needed');
    if (access.door !== 'any' && access.door !== person.door) throw new AppError('wrong_door');
    if (access.permission && !can(person, access.permission)) throw new AppError('forbidden');
  }
}
