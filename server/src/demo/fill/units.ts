/** Fills in the units that handle suggestions, a login for each, and the sessions of the county's congress. */
import { SaveCongressSession } from '../../modules/deputies/commands/save-congress-session.js';
import { CreateUnit } from '../../modules/units/commands/create-unit.js';
import { COUNTY_CODE } from '../content/county.js';
import { COUNTY_CONGRESS } from '../content/people.js';
import type { PlannedSession } from '../content/suggestions/steps.js';
import { fillStaff } from './persons.js';
import { as, type World } from './world.js';

export async function fillUnits(world: World, sessions: readonly PlannedSession[]): Promise<void> {
  const me = await world.person('admin', 'admin');
  await as(me, async () => {
    for (const { key, ...unit } of world.offices) {
      const { id } = await world
        .get(CreateUnit)
        .create(me, { ...unit, categories: [...unit.categories], regionCode: COUNTY_CODE });
      world.units.set(key, id);
    }
    for (const { name, startsOn, endsOn } of sessions)
      await world
        .get(SaveCongressSession)
        .create(me, { regionCode: COUNTY_CODE, congress: COUNTY_CONGRESS, name, startsOn, endsOn });
  });
  await fillStaff(
    world,
    world.offices.map(({ key, name }) => ({
      key,
      loginName: key.replace('un-', 'unit'),
      displayName: name,
      role: 'unit_staff',
      scopeKind: 'unit',
      scopeId: world.id(world.units, key),
      scopePath: null,
    })),
  );
  world.tell('承办单位', world.offices.length, world.offices.length);
}
