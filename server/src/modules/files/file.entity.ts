/** One photo or document: who sent it, whether anyone may see it, and what it is attached to. Its bytes lie in the storage. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

/** `private` files are reached only through signed links. */
export type FileVisibility = 'private' | 'public';

@Entity('file')
export class FileEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** The account that sent it; null for imports and the demo. */
  @Column('varchar', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column('varchar')
  visibility!: FileVisibility;

  @Column('varchar')
  mime!: string;

  /** Of a document, with its ending; null for a photo. */
  @Column('varchar', { nullable: true })
  name!: string | null;

  /** Pixels of the large size; 0 for a document. */
  @Column('int')
  width!: number;

  @Column('int')
  height!: number;

  /** All sizes together. */
  @Column('int')
  bytes!: number;

  /** Of the large size. */
  @Column('varchar')
  sha256!: string;

  @Column('varchar', { name: 'attached_type', nullable: true })
  attachedType!: string | null;

  @Column('varchar', { name: 'attached_id', nullable: true })
  attachedId!: string | null;

  @Column('int', { default: 0 })
  position!: number;

  @TimeColumn({ name: 'created_at' })
  createdAt!: Date;

  /** Set when the bytes must no longer be served; they are removed right after. */
  @TimeColumn({ name: 'erased_at', nullable: true })
  erasedAt!: Date | null;
}
