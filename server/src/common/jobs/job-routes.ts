/** The routes of long jobs, the same for every module: ask for a file; fetch a template, try a sheet, bring it in. */
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Query,
  Req,
  type StreamableFile,
  type Type,
} from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, Me } from '../access/access.decorator.js';
import type { Person } from '../access/person.js';
import { BINARY } from '../http/download.js';
import type { SheetOutcome } from '../http/import-sheet.js';
import type { PageQuery } from '../http/paging.js';
import { sheetFile } from '../http/sheet-routes.js';
import { SHEET_MIME, type Sheet, writeSheets } from '../http/sheets.js';
import { readUpload, UploadBody } from '../http/upload.js';
import { FileJobs, type FileKind } from './file-jobs.js';
import { JobStartedView } from './jobs.dto.js';
import type { ImportKind } from './sheet-import.js';
import { SheetImports } from './sheet-imports.js';

export interface ExportRoute {
  /** Such as `api/admin/stations`. */
  readonly base: string;
  readonly of: FileKind;
  /** What the list beside it may be asked, too. */
  readonly query: Type<object>;
}
export interface ImportRoutes {
  readonly base: string;
  readonly of: ImportKind;
  /** What is asked beside the file. */
  readonly query: Type<object>;
  /** What a dry run answers. */
  readonly outcome: Type<SheetOutcome>;
  readonly template: { readonly file: string; sheets(): Sheet[] };
}

/** A controller with `POST {base}/export-jobs`, whose body is the list's own query. */
export function exportRoute({ base, of, query }: ExportRoute): Type<object> {
  const Filter = withoutPages(query);

  @ApiTags('admin')
  @Controller(base)
  class ExportController {
    constructor(private readonly files: FileJobs) {}

    /** As a long job that can be left and found again. */
    @Post('export-jobs')
    @Access({ door: 'admin', permission: of.permission, limit: 'heavy' })
    @ApiBody({ type: Filter })
    @ApiCreatedResponse({ type: JobStartedView })
    startExport(@Me() me: Person, @Body() filter: object): Promise<JobStartedView> {
      return this.files.start(me, of.kind, filter);
    }
  }
  typed(ExportController, 'startExport', [Object, Filter]);
  return named(ExportController, of.kind);
}

/** A controller with `GET {base}/template.xlsx`, `POST {base}/import-checks` and `POST {base}/import-jobs`. */
export function importRoutes({ base, of, query, outcome, template }: ImportRoutes): Type<object> {
  const MAY = { door: 'admin', permission: of.permission } as const;

  @ApiTags('admin')
  @Controller(base)
  class ImportController {
    constructor(private readonly imports: SheetImports) {}

    @Get('template.xlsx')
    @Access({ ...MAY, limit: 'read' })
    @ApiProduces(SHEET_MIME)
    @ApiOkResponse(BINARY)
    async template(): Promise<StreamableFile> {
      return sheetFile(await writeSheets(template.sheets()), template.file);
    }

    /** What an import would do, and every wrong cell. Nothing is saved, so it may be asked again without a key. */
    @Post('import-checks')
    @HttpCode(200)
    @Access({ ...MAY, limit: 'heavy', idempotencyKey: false })
    @UploadBody()
    @ApiOkResponse({ type: outcome })
    async checkSheet(
      @Me() me: Person,
      @Query() asked: object,
      @Req() request: FastifyRequest,
    ): Promise<SheetOutcome> {
      return this.imports.check(me, of.kind, await readUpload(request), asked);
    }

    /** As a long job: all rows or, with one wrong cell, none. */
    @Post('import-jobs')
    @Access({ ...MAY, limit: 'heavy' })
    @UploadBody()
    @ApiCreatedResponse({ type: JobStartedView })
    async startImport(
      @Me() me: Person,
      @Query() asked: object,
      @Req() request: FastifyRequest,
    ): Promise<JobStartedView> {
      return this.imports.start(me, of.kind, await readUpload(request), asked);
    }
  }
  for (const method of ['checkSheet', 'startImport'])
    typed(ImportController, method, [Object, query, Object]);
  return named(ImportController, of.kind);
}

/** Validation and OpenAPI read a parameter's class from here; inside a function it cannot be written as a type. */
function typed(controller: Type<object>, method: string, parameters: readonly unknown[]): void {
  Reflect.defineMetadata('design:paramtypes', parameters, controller.prototype as object, method);
}

/** `station.export` makes `StationExportController`: names of operations and of log lines come from it. */
function named<T extends Type<object>>(controller: T, kind: string): T {
  const words = kind.split(/[._]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  Object.defineProperty(controller, 'name', { value: `${words.join('')}Controller` });
  return controller;
}

/** A list's query without its pages, as a class of its own. */
function withoutPages(query: Type<object>): Type<object> {
  const Filter = OmitType(query as Type<PageQuery>, ['cursor', 'limit']);
  Object.defineProperty(Filter, 'name', { value: `${query.name.replace(/Query$/, '')}Filter` });
  return Filter;
}
