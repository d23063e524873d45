/** One message of a citizen: what was said, where it stands, who holds it and until when. Its history is the timeline. */
import type { MessageState, StateType } from '@liaison/shared/messages/message.states';
import type { HolderKind, Visibility } from '@liaison/shared/messages/message.text';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn } from '../../common/database/times.js';

/** `/42/4211/` has 9 characters, a county's path 16, a town's 26. */
const areaPath = (length: number) =>
  ({ asExpression: `SUBSTR(region_path, 1, ${length})`, generatedType: 'VIRTUAL' }) as const;

@Entity('message')
export class Message {
  @PrimaryColumn('varchar') id!: string;
  /** Number the author can say on the phone: date and six digits. */
  @Column('varchar') no!: string;
  @Column('varchar', { name: 'author_id' }) authorId!: string;
  @Column('varchar', { name: 'station_id' }) stationId!: string;
  /** Path of the station's region, for "everything under this county". */
  @Column('varchar', { name: 'region_path' }) regionPath!: string;
  /** Paths of its city, county and town, reckoned by the database: equal values let an index give a region's list in order. */
  @Column('varchar', { name: 'city_path', nullable: true, select: false, ...areaPath(9) }) cityPath?: string;
  @Column('varchar', { name: 'county_path', nullable: true, select: false, ...areaPath(16) })
  countyPath?: string;
  @Column('varchar', { name: 'town_path', nullable: true, select: false, ...areaPath(26) }) townPath?: string;
  /** The deputy it was addressed to, if any. */
  @Column('varchar', { name: 'deputy_id', nullable: true }) deputyId!: string | null;
  @Column('varchar') category!: string;
  @Column('varchar', { nullable: true }) subcategory!: string | null;
  @Column('text') text!: string;
  @Column('varchar') excerpt!: string;
  @Column('int', { name: 'photo_count' }) photoCount!: number;
  @Column('varchar', { name: 'place_text', nullable: true }) placeText!: string | null;
  @Column('double', { nullable: true }) lat!: number | null;
  @Column('double', { nullable: true }) lng!: number | null;
  @Column('text', { name: 'contact_sealed', nullable: true }) contactSealed!: string | null;
  @Column('varchar') visibility!: Visibility;
  @Column('varchar') state!: MessageState;
  @Column('varchar', { name: 'state_type' }) stateType!: StateType;
  /** The state before a merge. */
  @Column('varchar', { name: 'previous_state', nullable: true }) previousState!: MessageState | null;
  @Column('int') version!: number;
  /** Number of timeline entries: the next entry's place. */
  @Column('int') entries!: number;
  @Column('varchar', { name: 'holder_kind' }) holderKind!: HolderKind;
  @Column('varchar', { name: 'holder_id' }) holderId!: string;
  @TimeColumn({ name: 'holder_since' }) holderSince!: Date;
  @TimeColumn({ name: 'submitted_at' }) submittedAt!: Date;
  @TimeColumn({ name: 'first_answered_at', nullable: true }) firstAnsweredAt!: Date | null;
  /** Milliseconds from submission to the first answer. */
  @Column('bigint', { name: 'first_answer_ms', nullable: true }) firstAnswerMs!: number | null;
  @Column('int', { name: 'first_answer_in_time', nullable: true }) firstAnswerInTime!: number | null;
  /** When the filing of a suggestion counted as an interim answer: its answer clocks ended then. */
  @TimeColumn({ name: 'interim_at', nullable: true }) interimAt!: Date | null;
  @TimeColumn({ name: 'last_answered_at', nullable: true }) lastAnsweredAt!: Date | null;
  /** The deputy who gave the last answer. */
  @Column('varchar', { name: 'answered_by_id', nullable: true }) answeredById!: string | null;
  @Column('int', { name: 'answer_count' }) answerCount!: number;
  @TimeColumn({ name: 'closed_at', nullable: true }) closedAt!: Date | null;
  /** When silence closes it. */
  @TimeColumn({ name: 'close_after', nullable: true }) closeAfter!: Date | null;
  @Column('int', { name: 'reopened_count' }) reopenedCount!: number;
  @Column('int', { name: 'reconsider_count' }) reconsiderCount!: number;
  @Column('int', { name: 'was_handed_up' }) wasHandedUp!: number;
  @Column('varchar', { name: 'merged_into_id', nullable: true }) mergedIntoId!: string | null;
  @Column('int', { name: 'joined_count' }) joinedCount!: number;
  @TimeColumn({ name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @TimeColumn({ name: 'hidden_at', nullable: true }) hiddenAt!: Date | null;
  /** Newest rating, copied from the ledger for lists. */
  @Column('varchar', { nullable: true }) solved!: string | null;
  @Column('int', { nullable: true }) satisfied!: number | null;
  @TimeColumn({ name: 'rated_at', nullable: true }) ratedAt!: Date | null;
  /** Earliest deadline of the running clocks. */
  @TimeColumn({ name: 'due_at', nullable: true }) dueAt!: Date | null;
  @TimeColumn({ name: 'remind_at', nullable: true }) remindAt!: Date | null;
  @TimeColumn({ name: 'paused_at', nullable: true }) pausedAt!: Date | null;
  @TimeColumn({ name: 'updated_at' }) updatedAt!: Date;
}
