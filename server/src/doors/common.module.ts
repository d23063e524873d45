/** What every signed-in door shares: the session itself and the inbox. */
import { Module } from '@nestjs/common';
import { AccountsController } from '../modules/accounts/accounts.controller.js';
import { AccountsModule } from '../modules/accounts/accounts.module.js';
import { OwnSecurityController } from '../modules/accounts/own-security.controller.js';
import { FilesAnyController } from '../modules/files/files.any.controller.js';
import { FilesModule } from '../modules/files/files.module.js';
import { InboxController } from '../modules/notifications/inbox.controller.js';
import { NotificationsModule } from '../modules/notifications/notifications.module.js';
import { SubscriptionsController } from '../modules/notifications/subscribe/subscriptions.controller.js';

@Module({
  imports: [AccountsModule, FilesModule, NotificationsModule],
  controllers: [
    AccountsController,
    OwnSecurityController,
    FilesAnyController,
    InboxController,
    SubscriptionsController,
  ],
})
export class SharedDoorModule {}
