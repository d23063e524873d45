/** The deputy's papers until they are filed: write, show photos, ask for signatures, sign, hand in, take back. */
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { CoSignerInput, DocumentIdsInput, SuggestionPhotosInput } from './assignments.dto.js';
import { CoSign } from './commands/co-sign.js';
import { CreateSuggestion } from './commands/create-suggestion.js';
import { EditSuggestion } from './commands/edit-suggestion.js';
import { RemindCoSigner } from './commands/remind-co-signer.js';
import { SubmitSuggestion } from './commands/submit-suggestion.js';
import {
  ConfirmSuggestionInput,
  DraftSuggestionInput,
  EditSuggestionInput,
  InviteCoSignersInput,
  SteppedView,
} from './suggestions.dto.js';

const WRITE = { door: 'deputy', limit: 'write' } as const;
const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('deputy')
@Controller('api/deputy/suggestions')
export class DraftsDeputyController {
  constructor(
    private readonly drafts: CreateSuggestion,
    private readonly edits: EditSuggestion,
    private readonly signing: CoSign,
    private readonly reminding: RemindCoSigner,
    private readonly handing: SubmitSuggestion,
  ) {}

  @Post()
  @Access(WRITE)
  @ApiCreatedResponse({ type: SteppedView })
  create(@Me() me: Person, @Body() input: DraftSuggestionInput): Promise<SteppedView> {
    return this.drafts.create(me, input);
  }

  @Put(':id')
  @Access({ ...WRITE, idempotencyKey: false })
  @ApiOkResponse({ type: SteppedView })
  edit(@Me() me: Person, @Id() id: string, @Body() input: EditSuggestionInput): Promise<SteppedView> {
    return this.edits.edit(me, id, input);
  }

  @Put(':id/photos')
  @Access({ ...WRITE, idempotencyKey: false })
  @ApiOkResponse({ type: SteppedView })
  photos(@Me() me: Person, @Id() id: string, @Body() input: SuggestionPhotosInput): Promise<SteppedView> {
    return this.edits.setFiles(me, id, 'photo', input.photoIds);
  }

  @Put(':id/documents')
  @Access({ ...WRITE, idempotencyKey: false })
  @ApiOkResponse({ type: SteppedView })
  documents(@Me() me: Person, @Id() id: string, @Body() input: DocumentIdsInput): Promise<SteppedView> {
    return this.edits.setFiles(me, id, 'document', input.documentIds);
  }

  @Post(':id/invite')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SteppedView })
  invite(@Me() me: Person, @Id() id: string, @Body() input: InviteCoSignersInput): Promise<SteppedView> {
    return this.signing.invite(me, id, input.deputyIds);
  }

  @Post(':id/uninvite')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SteppedView })
  uninvite(@Me() me: Person, @Id() id: string, @Body() input: CoSignerInput): Promise<SteppedView> {
    return this.signing.uninvite(me, id, input.deputyId);
  }

  @Post(':id/remind')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SteppedView })
  remind(@Me() me: Person, @Id() id: string, @Body() input: CoSignerInput): Promise<SteppedView> {
    return this.reminding.remind(me, id, input.deputyId);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SteppedView })
  confirm(@Me() me: Person, @Id() id: string, @Body() input: ConfirmSuggestionInput): Promise<SteppedView> {
    return this.signing.confirm(me, id, input.version);
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SteppedView })
  decline(@Me() me: Person, @Id() id: string): Promise<SteppedView> {
    return this.signing.decline(me, id);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SteppedView })
  submit(@Me() me: Person, @Id() id: string): Promise<SteppedView> {
    return this.handing.submit(me, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Access(WRITE)
  @ApiOkResponse({ type: SteppedView })
  withdraw(@Me() me: Person, @Id() id: string): Promise<SteppedView> {
    return this.handing.withdraw(me, id);
  }
}
