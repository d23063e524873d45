/** Entry codes of stations and deputies: issue, revoke, re-issue, and their QR images. */
import { Module } from '@nestjs/common';
import { CodeImages } from './code-images.js';
import { CodeScope } from './code-scope.js';
import { CodesRepository } from './codes.repository.js';
import { IssueCode } from './commands/issue-code.js';
import { ReissueCode } from './commands/reissue-code.js';
import { RevokeCode } from './commands/revoke-code.js';

const PARTS = [CodesRepository, CodeScope, CodeImages, IssueCode, RevokeCode, ReissueCode];

@Module({ providers: PARTS, exports: PARTS })
export class CodesModule {}
