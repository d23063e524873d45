/** Lives the messages of the sixty days: every submission and step of the plan goes through the real commands. */
import type { Person } from '../../common/access/person.js';
import { AnswerMessage } from '../../modules/messages/commands/answer-message.js';
import { AuthorActions } from '../../modules/messages/commands/author-actions.js';
import { HandOver } from '../../modules/messages/commands/hand-over.js';
import { HandleMessage } from '../../modules/messages/commands/handle-message.js';
import { JoinMessage } from '../../modules/messages/commands/join-message.js';
import { MergeMessages } from '../../modules/messages/commands/merge-messages.js';
import { PostMessage } from '../../modules/messages/commands/post-message.js';
import { ScreenMessage } from '../../modules/messages/commands/screen-message.js';
import { RateMessage } from '../../modules/ratings/commands/rate-message.js';
import type { Actor, LifeStep } from '../content/life.js';
import { type DemoPlan, type Life, timeline } from '../content/plan.js';
import type { Happening } from './chronicle.js';
import { PhotoPool } from './photo-pool.js';
import { as, type World } from './world.js';

const PHOTOS = 600;

export class LifeDriver {
  private readonly photos: PhotoPool;

  constructor(
    private readonly world: World,
    private readonly plan: DemoPlan,
  ) {
    this.photos = new PhotoPool(world, PHOTOS);
  }

  happenings(): Happening[] {
    return timeline(this.plan).map(({ at, life, step }) => ({
      at,
      name: step?.do ?? 'submit',
      run: () => (step === null ? this.submit(life) : this.act(life, step)),
    }));
  }

  private async submit(life: Life): Promise<void> {
    const { world } = this;
    const me = await world.person(life.citizen, 'citizen');
    const photoIds = await this.photos.take(life.message.picture, life.photos, me.accountId);
    const posted = await as(me, () =>
      world.get(PostMessage).post(me, {
        stationId: world.id(world.stations, life.station),
        ...(life.deputy ? { deputyId: world.id(world.deputies, life.deputy) } : {}),
        category: life.message.category,
        subcategory: life.message.subcategory,
        text: life.message.text,
        photoIds,
        ...(life.place
          ? { place: { text: life.place.words, lat: life.place.lat, lng: life.place.lng } }
          : {}),
        visibility: life.visibility === 'publish' ? 'public' : 'private',
      }),
    );
    this.world.messages.set(life.key, posted.id);
  }

  private async act(life: Life, step: LifeStep): Promise<void> {
    const id = this.world.messages.get(life.key);
    if (!id) return;
    const me = await this.actor(step.by, life, step.do === 'merge');
    await as(me, () => this.step(me, id, life, step));
  }

  private actor(by: Actor, life: Life, merges: boolean): Promise<Person> {
    const { world } = this;
    if (by.role === 'citizen') return world.person(by.citizen, 'citizen');
    if (by.role === 'deputy') return world.person(by.deputy, 'deputy');
    if (by.role === 'office') return world.person(`office:${by.office}`, 'admin');
    if (!merges) return world.person(`keeper:${by.station}`, 'admin');
    // Merging is the office's right, not the keeper's.
    const station = world.county.stations.find((row) => row.key === life.station);
    const office = world.county.offices.find((row) => row.regionCode === station?.townCode);
    return world.person(`office:${office?.key ?? ''}`, 'admin');
  }

  private async step(me: Person, id: string, life: Life, step: LifeStep): Promise<unknown> {
    const { world } = this;
    switch (step.do) {
      case 'release':
        return world.get(ScreenMessage).pass(me, id);
      case 'reject':
        return world.get(ScreenMessage).reject(me, id, step.reason);
      case 'accept':
        return world.get(HandleMessage).accept(me, id);
      case 'passOn':
        return world
          .get(HandOver)
          .toDeputy(me, id, { deputyId: world.id(world.deputies, step.toDeputy), note: step.note });
      case 'handUp':
        return world.get(HandOver).up(me, id, step.note);
      case 'handDown':
        return world.get(HandOver).backToStation(me, id, { note: step.note });
      case 'answer':
        return world.get(AnswerMessage).answer(me, id, {
          text: step.text,
          photoIds: await this.photos.take(life.message.picture, step.photos, me.accountId),
        });
      case 'followUp':
        return world.get(AuthorActions).followUp(me, id, { text: step.text });
      case 'decline':
        return world.get(HandleMessage).decline(me, id, { reason: step.reason, whereToGo: step.whereTo });
      case 'withdraw':
        return world.get(AuthorActions).withdraw(me, id, step.reason);
      case 'merge':
        return world
          .get(MergeMessages)
          .merge(me, id, { intoId: world.id(world.messages, step.into), note: step.note });
      case 'join':
        return world.get(JoinMessage).join(me, id);
      case 'rate':
        return world.get(RateMessage).rate(me, id, {
          solved: step.solved,
          satisfied: step.satisfied,
          urged: step.urged,
          ...(step.comment ? { comment: step.comment } : {}),
        });
      case 'reopen':
        return world.get(AuthorActions).reopen(me, id, { text: step.text });
    }
  }
}
