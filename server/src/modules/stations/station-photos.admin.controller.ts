/** The further photos of a station's page, for staff. */
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Me } from '../../common/access/access.decorator.js';
import type { Person } from '../../common/access/person.js';
import { IdListField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';
import { PhotoView } from '../files/files.dto.js';
import { SetStationPhotos } from './commands/set-station-photos.js';

export class StationPhotosInput {
  @IdListField({ max: 8, description: '按显示顺序；先用 POST /api/files 上传' }) photoIds!: string[];
}
export class StationPhotosView {
  @Out.list(() => PhotoView) items!: PhotoView[];
}

@ApiTags('admin')
@Controller('api/admin/stations')
export class StationPhotosAdminController {
  constructor(private readonly photos: SetStationPhotos) {}

  @Put(':id/photos')
  @Access({ door: 'admin', permission: 'station.manage', limit: 'write' })
  @ApiOkResponse({ type: StationPhotosView })
  set(
    @Me() me: Person,
    @Param('id') id: string,
    @Body() input: StationPhotosInput,
  ): Promise<StationPhotosView> {
    return this.photos.set(me, id, input.photoIds);
  }
}
