/** The public door: every controller that is reached through it, on one page. */
import { Module } from '@nestjs/common';

@Module({ imports: [], controllers: [] })
export class PublicDoorModule {}
