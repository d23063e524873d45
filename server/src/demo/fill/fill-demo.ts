/** Fills an empty database with the demo county, three years of its suggestions and sixty days of its messages; a half-filled one is cleared and filled again. */
import type { INestApplicationContext } from '@nestjs/common';
import { DatabaseConnections, Reads } from '../../common/database/connections.js';
import { newId } from '../../common/database/ids.js';
import { dbTime } from '../../common/database/times.js';
import { UnitOfWork } from '../../common/database/unit-of-work.js';
import { Clock } from '../../common/time/clock.js';
import { makeCounty } from '../content/county.js';
import { makePeople } from '../content/people.js';
import { OFFICE_TEMPLATES, SCREEN_WORDS } from '../content/phrases.js';
import { makePlan } from '../content/plan.js';
import { makeSuggestionPlan, USUAL } from '../content/suggestions/suggestion-plan.js';
import { makeUnits } from '../content/suggestions/units.js';
import { Chronicle, type Lived } from './chronicle.js';
import { clearDatabase } from './clear-database.js';
import { fillIdentities } from './identities.js';
import { LifeDriver } from './life-driver.js';
import { fillPersons } from './persons.js';
import { fillPlaces } from './places.js';
import { SuggestionDriver } from './suggestion-driver.js';
import { fillUnits } from './units.js';
import { SEED, type Tell, World } from './world.js';

export interface FillOptions {
  readonly end: Date;
  readonly tell: Tell;
  /** Number of messages; 2,000 unless told. There is one suggestion for every five. */
  readonly count?: number;
}

/** `filled`: nothing to do; `foreign`: holds data that is not the demo's, which stays untouched. */
export type DemoState = 'empty' | 'half' | 'filled' | 'foreign';

export async function demoState(reads: Reads): Promise<DemoState> {
  if (await reads.one('SELECT demo_key FROM demo_identity LIMIT 1')) return 'filled';
  const foreign = await reads.one("SELECT id FROM station WHERE region_code NOT LIKE '99%' LIMIT 1");
  if (foreign) return 'foreign';
  const begun = await reads.one("SELECT code FROM region WHERE code LIKE '99%' LIMIT 1");
  if (begun) return 'half';
  return (await reads.one('SELECT id FROM account LIMIT 1')) ? 'foreign' : 'empty';
}

export async function fillDemo(
  app: INestApplicationContext,
  { end, tell, count = 2000 }: FillOptions,
): Promise<Lived> {
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    app.get<T>(type as never, { strict: false });
  const connections = get(DatabaseConnections);
  if ((await demoState(get(Reads))) === 'half') await clearDatabase(connections.writer);
  // Nothing is acknowledged to anybody while the demo is made, so a crash costs only a new start.
  if (!connections.mysql) await connections.writer.query('PRAGMA synchronous = OFF');
  const clock = get(Clock);
  try {
    const county = makeCounty(SEED);
    const people = makePeople(county, SEED);
    const units = makeUnits(people, SEED);
    const messages = makePlan(county, people, { seed: SEED, end, count });
    const suggestions = makeSuggestionPlan(county, people, {
      ...{ seed: SEED, end, units, messages },
      count: Math.round((count * USUAL) / 2000),
    });
    const world = new World(app, county, people, units, end, tell);
    const from = new Date(suggestions.from);
    clock.set(new Date(from.getTime() - 86_400_000));
    await addWords(get(UnitOfWork), clock);
    await fillPlaces(world);
    await addTemplates(get(UnitOfWork), clock);
    await fillPersons(world);
    await fillUnits(world, suggestions.sessions);
    const lived = await new Chronicle(world, from, new Date(messages.from)).live([
      ...new SuggestionDriver(world, suggestions).happenings(),
      ...new LifeDriver(world, messages).happenings(),
    ]);
    await fillIdentities(world);
    return lived;
  } finally {
    clock.set(null);
    if (!connections.mysql) await connections.writer.query('PRAGMA synchronous = FULL');
  }
}

/** The office of the demo has its own words, after which staff look first. */
async function addWords(uow: UnitOfWork, clock: Clock): Promise<void> {
  await uow.run(async (tx) => {
    for (const word of [...SCREEN_WORDS.hold, ...SCREEN_WORDS.reject]) {
      await tx.write('INSERT INTO screen_word (id, word, verdict, created_at) VALUES (?, ?, ?, ?)', [
        newId(),
        word,
        'hold',
        dbTime(clock.now()),
      ]);
    }
  });
}

/** The county office offers its words to every deputy and all staff. */
async function addTemplates(uow: UnitOfWork, clock: Clock): Promise<void> {
  await uow.run(async (tx) => {
    const office = await tx.one<{ region_code: string; region_path: string }>(
      "SELECT region_code, region_path FROM office WHERE level = 'county' ORDER BY region_path LIMIT 1",
    );
    if (!office) return;
    for (const { title, text } of OFFICE_TEMPLATES)
      await tx.write(
        'INSERT INTO office_template (id, region_code, region_path, title, text, version, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?)',
        [newId(), office.region_code, office.region_path, title, text, dbTime(clock.now())],
      );
  });
}
