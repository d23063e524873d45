/** Proves that the console has a form for every action that the table of states opens to staff. */
import { MESSAGE_TABLE } from '@liaison/shared/messages/message.states';
import { fieldsOf, pathOf } from './actions';

describe('forms of actions', () => {
  const forStaff = Object.values(MESSAGE_TABLE).flatMap((actions) =>
    Object.entries(actions)
      .filter(([, step]) => step.doors.includes('admin'))
      .map(([action]) => action),
  );

  it('exist for everything that staff may do', () => {
    const missing = [...new Set(forStaff)].filter((action) => fieldsOf(action) === undefined);
    expect(missing).toEqual([]);
  });

  it('go to the address of the action', () => {
    expect(pathOf('1', 'return_to_screening')).toBe('/api/admin/messages/1/return-to-screening');
  });
});
