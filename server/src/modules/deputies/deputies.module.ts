/** Deputies: people and mandates, groups, stations they serve, Excel sheets, invitations. */
import { Module } from '@nestjs/common';
import { CodesModule } from '../codes/codes.module.js';
import { FilesModule } from '../files/files.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { StationsModule } from '../stations/stations.module.js';
import { AcceptInvitation } from './commands/accept-invitation.js';
import { CreateDeputy } from './commands/create-deputy.js';
import { ExportDeputies } from './commands/export-deputies.js';
import { ExportGroups } from './commands/export-groups.js';
import { ImportDeputies } from './commands/import-deputies.js';
import { ImportGroups } from './commands/import-groups.js';
import { IssueInvitation } from './commands/issue-invitation.js';
import { IssueInvitations } from './commands/issue-invitations.js';
import { RemoveGroup } from './commands/remove-group.js';
import { RetireDeputy } from './commands/retire-deputy.js';
import { RevokeInvitation } from './commands/revoke-invitation.js';
import { SaveCongressSession } from './commands/save-congress-session.js';
import { SaveGroup } from './commands/save-group.js';
import { SetGroupMembers } from './commands/set-group-members.js';
import { SetStationDeputies } from './commands/set-station-deputies.js';
import { UnbindDeputy } from './commands/unbind-deputy.js';
import { UpdateDeputy } from './commands/update-deputy.js';
import { CongressSessionsQueries } from './congress-sessions.queries.js';
import { DeputiesQueries } from './deputies.queries.js';
import { DeputiesRepository } from './deputies.repository.js';
import { DeputyChanges } from './deputy-changes.js';
import { DeputyGroupsQueries } from './deputy-groups.queries.js';
import { DeputyManagementQueries } from './deputy-management.queries.js';
import { DeputyParts } from './deputy-parts.js';
import { DeputyWriter } from './deputy-writer.js';
import { GroupFactsReader } from './excel/group-facts.js';
import { ImportFactsReader } from './excel/import-facts.js';
import { ImportWriter } from './excel/import-writer.js';
import { GroupMembers } from './group-members.js';
import { InvitationCards } from './invitation-cards.js';
import { InvitationChoice } from './invitation-choice.js';
import { InvitationsRepository } from './invitations.repository.js';
import { MandatesRepository } from './mandates.repository.js';
import { RegistryHistory } from './registry-history.js';
import { SessionsOf } from './sessions-of.js';
import { StationDeputiesQueries } from './station-deputies.queries.js';

const COMMANDS = [
  CreateDeputy,
  UpdateDeputy,
  RetireDeputy,
  UnbindDeputy,
  SaveGroup,
  RemoveGroup,
  ImportDeputies,
  ExportDeputies,
  IssueInvitation,
  RevokeInvitation,
  AcceptInvitation,
  SaveCongressSession,
  SetStationDeputies,
  SetGroupMembers,
  ImportGroups,
  ExportGroups,
  IssueInvitations,
];
const QUERIES = [
  DeputiesRepository,
  MandatesRepository,
  DeputiesQueries,
  DeputyManagementQueries,
  DeputyGroupsQueries,
  InvitationsRepository,
  SessionsOf,
  CongressSessionsQueries,
  StationDeputiesQueries,
];

@Module({
  imports: [RegionsModule, FilesModule, CodesModule, StationsModule],
  providers: [
    ...QUERIES,
    ...COMMANDS,
    DeputyParts,
    DeputyWriter,
    DeputyChanges,
    GroupMembers,
    GroupFactsReader,
    ImportFactsReader,
    ImportWriter,
    RegistryHistory,
    InvitationCards,
    InvitationChoice,
  ],
  exports: [...QUERIES, ...COMMANDS],
})
export class DeputiesModule {}
