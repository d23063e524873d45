/** Answers whether the process lives, whether it can serve, and its figures for Prometheus. */
import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { register } from 'prom-client';
import { Access } from '../access/access.decorator.js';
import { Reads } from '../database/connections.js';

@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(private readonly reads: Reads) {}

  @Get('healthz')
  @Access({ door: 'public', limit: 'read' })
  @Header('Cache-Control', 'no-store')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** 503 while the database does not answer: the balancer sends nobody here then. */
  @Get('readyz')
  @Access({ door: 'public', limit: 'read' })
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const ready = await this.reads.one('SELECT 1 AS one').then(
      () => true,
      () => false,
    );
    await reply
      .header('Cache-Control', 'no-store')
      .status(ready ? 200 : 503)
      .headers(ready ? {} : { 'Retry-After': '2' })
      .send({ status: ready ? 'ok' : 'database unavailable' });
  }

  @Get('metrics')
  @Access({ door: 'public', limit: 'read' })
  async metrics(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('Content-Type', register.contentType).send(await register.metrics());
  }
}
