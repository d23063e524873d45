/** Jest calls this after the database projects, to stop the server that the run itself started and to free its memory. */

/** Stops it; does nothing when the server belongs to somebody else. */
export default async function down() {
  const stop = Reflect.get(globalThis, 'liaisonStopMariadb');
  if (typeof stop === 'function') await stop();
  const remove = Reflect.get(globalThis, 'liaisonRemoveFolder');
  if (typeof remove === 'function') remove();
}
