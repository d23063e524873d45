/** What other modules do with photos and documents: show them, attach them to their own things, publish and erase them. */
import { Injectable } from '@nestjs/common';
import type { Sql } from '../../common/database/sql.js';
import { places } from '../../common/database/sql.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { AppError } from '../../common/errors/app-error.js';
import { Storage, storageKey } from '../../common/storage/storage.js';
import { Clock } from '../../common/time/clock.js';
import { type StoredPhoto, type StoreOptions, StorePhoto } from './commands/store-photo.js';
import { DOCUMENT_SIZE } from './documents.js';
import type { FileVisibility } from './file.entity.js';
import { FILE_ERASED } from './files.events.js';
import { type FileRow, FilesRepository } from './files.repository.js';
import { type DocumentFile, PhotoLinks, type PhotoUrls } from './photo-links.js';
import type { PhotoSize } from './photo-sizes.js';

export interface Photo extends PhotoUrls {
  readonly id: string;
}

export interface AttachOptions {
  readonly ids: readonly string[];
  /** Who sent them; null for imports and the demo. */
  readonly ownerId: string | null;
  /** What holds them: `message_entry`, `station`, `deputy` … */
  readonly type: string;
  readonly subjectId: string;
  readonly visibility: FileVisibility;
  /** Most files in one call; 9 unless told. */
  readonly max?: number;
  /** Photos unless told: neither is taken for the other. */
  readonly kind?: 'photo' | 'document';
}

const MOST = 9;

@Injectable()
export class FilesService {
  constructor(
    private readonly repository: FilesRepository,
    private readonly links: PhotoLinks,
    private readonly storage: Storage,
    private readonly storePhoto: StorePhoto,
    private readonly clock: Clock,
  ) {}

  /** Rows as the API shows them. */
  photoViews(rows: readonly Pick<FileRow, 'id' | 'visibility'>[]): Photo[] {
    return rows.map((row) => ({ id: row.id, ...this.links.urls(row.id, row.visibility) }));
  }

  /** Photos by id; erased and unknown ones are left out. */
  async photosById(sql: Sql, ids: readonly string[]): Promise<Map<string, Photo>> {
    const views = this.photoViews(await this.repository.byIds(ids, sql));
    return new Map(views.map((photo) => [photo.id, photo]));
  }

  /** Photos of many things of one type, by the thing's id, in one query. Things without photos are not in the map. */
  async photosOf(sql: Sql, type: string, ids: readonly string[]): Promise<Map<string, Photo[]>> {
    const map = new Map<string, Photo[]>();
    for (const row of await this.repository.attachedTo(type, ids, sql)) {
      const list = map.get(row.attached_id) ?? [];
      list.push(...this.photoViews([row]));
      map.set(row.attached_id, list);
    }
    return map;
  }

  /** Documents of one thing, in their order. */
  async documentsOf(sql: Sql, type: string, id: string): Promise<DocumentFile[]> {
    const rows = await this.repository.attachedTo(type, [id], sql);
    return rows.map((row) =>
      this.links.document({ id: row.id, name: row.name ?? '', bytes: Number(row.bytes) }),
    );
  }

  /** The address of a photo that is public for certain (station, avatar); null without one. */
  publicUrl(id: string | null, size: PhotoSize): string | null {
    return id === null ? null : this.links.urls(id, 'public')[size];
  }

  /**
   * Binds files to a thing, in the order given. Each must have been sent by the owner and be bound to nothing yet.
   * @throws AppError `file_not_usable`
   */
  async attach(tx: Tx, options: AttachOptions): Promise<void> {
    const { ids, ownerId, type, subjectId, visibility, max = MOST } = options;
    if (ids.length > max || new Set(ids).size !== ids.length) throw new AppError('file_not_usable');
    const owned = ownerId === null ? 'owner_id IS NULL' : 'owner_id = ?';
    const named = options.kind === 'document' ? 'name IS NOT NULL' : 'name IS NULL';
    for (const [position, id] of ids.entries()) {
      const bound = await tx.write(
        `UPDATE file SET attached_type = ?, attached_id = ?, position = ?, visibility = ?
         WHERE id = ? AND attached_type IS NULL AND erased_at IS NULL AND ${owned} AND ${named}`,
        [type, subjectId, position, visibility, id, ...(ownerId === null ? [] : [ownerId])],
      );
      if (bound !== 1) throw new AppError('file_not_usable');
    }
  }

  /**
   * Makes these the files of a thing, in this order: those it has stay, new ones are bound, what is left out is erased.
   * @throws AppError `file_not_usable`
   */
  async replace(tx: Tx, options: AttachOptions): Promise<void> {
    const { ids, type, subjectId, max = MOST } = options;
    if (ids.length > max || new Set(ids).size !== ids.length) throw new AppError('file_not_usable');
    const old = (await this.repository.attachedTo(type, [subjectId], tx)).map((row) => row.id);
    await this.erase(
      tx,
      old.filter((id) => !ids.includes(id)),
    );
    await this.attach(tx, { ...options, ids: ids.filter((id) => !old.includes(id)) });
    for (const [position, id] of ids.entries())
      await tx.write('UPDATE file SET position = ? WHERE id = ?', [position, id]);
  }

  /** Keeps a photo for imports, the demo and uploads. See `StorePhoto.store` for its errors. */
  store(bytes: Buffer, options: StoreOptions): Promise<StoredPhoto> {
    return this.storePhoto.store(bytes, options);
  }

  /** The bytes of a document; null when the storage has none. */
  openDocument(id: string): Promise<Buffer | null> {
    return this.storage.get(storageKey(id, DOCUMENT_SIZE, 'bin'));
  }

  /** The JPEG bytes of one size; null when the storage has none. Asks nobody for permission: for our own documents. */
  open(id: string, size: PhotoSize): Promise<Buffer | null> {
    return this.storage.get(storageKey(id, size));
  }

  /** Shows the photos of a thing to everyone: when it is published. */
  async makePublic(tx: Tx, type: string, subjectId: string): Promise<void> {
    await tx.write("UPDATE file SET visibility = 'public' WHERE attached_type = ? AND attached_id = ?", [
      type,
      subjectId,
    ]);
  }

  /** Hides the photos of a thing from everyone without a signed link. */
  async makePrivate(tx: Tx, type: string, subjectId: string): Promise<void> {
    await tx.write("UPDATE file SET visibility = 'private' WHERE attached_type = ? AND attached_id = ?", [
      type,
      subjectId,
    ]);
  }

  /** Ends photos for good: they are refused at once, and their bytes are removed after the commit. */
  async erase(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.write(
      `UPDATE file SET erased_at = ? WHERE erased_at IS NULL AND id IN (${places(ids.length)})`,
      [dbTime(this.clock.now()), ...ids],
    );
    for (const id of ids) tx.emit({ type: FILE_ERASED, subjectId: id, payload: {} });
  }
}
