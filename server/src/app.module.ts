/** The whole server: the ground floor and the five doors. */
import { type DynamicModule, Module } from '@nestjs/common';
import { CommonModule } from './common/common.module.js';
import type { Config } from './common/config/config.js';
import type { Connections } from './common/database/data-source.js';
import { HealthModule } from './common/health/health.module.js';
import { AdminDoorModule } from './doors/admin.module.js';
import { CitizenDoorModule } from './doors/citizen.module.js';
import { SharedDoorModule } from './doors/common.module.js';
import { DeputyDoorModule } from './doors/deputy.module.js';
import { PublicDoorModule } from './doors/public.module.js';
import { UnitDoorModule } from './doors/unit.module.js';
import { AccountsModule } from './modules/accounts/accounts.module.js';

@Module({})
export class AppModule {
  static with(config: Config, connections: Connections): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CommonModule.with(config, connections),
        HealthModule,
        AccountsModule,
        PublicDoorModule,
        SharedDoorModule,
        CitizenDoorModule,
        DeputyDoorModule,
        UnitDoorModule,
        AdminDoorModule,
      ],
    };
  }
}
