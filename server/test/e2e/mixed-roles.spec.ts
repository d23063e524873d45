/** Proves that a person with two roles has each role's permissions only where that role was given. */
import { COUNTY, makeCounty } from '../factories/county.js';
import { startApp } from '../support/app.js';
import { signedIn } from '../support/people.js';

it('lets a keeper of one station who audits the county read all and handle the own station only', async () => {
  const test = await startApp();
  const county = await makeCounty(test);
  const both = await signedIn(test, 'admin', [
    { role: 'station_keeper', scopeKind: 'station', scopeId: county.stationId },
    { role: 'auditor', scopeKind: 'region', scopeId: COUNTY.code, scopePath: COUNTY.path },
  ]);
  const citizen = await county.citizen();
  const post = async (stationId: string) => {
    const text = '路边的井盖松了，车过时咣当响，请看一看。';
    const body = { stationId, category: '城乡建设', text, visibility: 'private' };
    return (await citizen.ask<{ id: string }>('POST', '/api/citizen/messages', body)).body.id;
  };
  const [own, other] = [await post(county.stationId), await post(county.otherStationId)];
  for (const id of [own, other])
    expect((await both.ask('GET', `/api/admin/messages/${id}`)).status).toBe(200);
  expect((await both.ask('POST', `/api/admin/messages/${own}/accept`, {})).status).toBe(200);
  expect((await both.ask('POST', `/api/admin/messages/${other}/accept`, {})).status).toBe(404);
  await test.close();
});
