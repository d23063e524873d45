/** One photo: who sent it, whether anyone may see it, and what it is attached to. Its bytes lie in the storage. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

/** `private` photos are reached only through signed links. */
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

  /** Pixels of the large size. */
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
